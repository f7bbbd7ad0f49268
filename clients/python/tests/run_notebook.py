"""Runs a notebook from top to bottom and fails where a cell fails; with --write its outputs are kept in the file.

    python tests/run_notebook.py notebooks/eci-pci.ipynb [--write]
"""

from __future__ import annotations

import sys
from pathlib import Path

import nbformat
from nbclient import NotebookClient


def main(path: Path, writes: bool) -> None:
    notebook = nbformat.read(path, as_version=4)  # type: ignore[no-untyped-call]
    NotebookClient(notebook, timeout=300, kernel_name="python3", resources={"metadata": {"path": str(path.parent)}}).execute()
    if writes:
        for cell in notebook.cells:
            # When a cell ran is no matter of the notebook.
            cell.metadata.pop("execution", None)
        nbformat.write(notebook, path)  # type: ignore[no-untyped-call]
    print(f"{path.name}: {sum(cell.cell_type == 'code' for cell in notebook.cells)} cells ran")


if __name__ == "__main__":
    main(Path(sys.argv[1]), "--write" in sys.argv)
