/** Enlargements between which a picture is fitted into a sheet. */
const bounds = { least: 0.4, most: 2.4 } as const;

/** A drawing narrower than this leaves its labels out. */
const narrowest = 560;

/** The largest enlargement between the bounds at which all fits, found by halving; the least where none does. */
export function largestThat(fits: (zoom: number) => boolean, most: number = bounds.most): number {
  let [low, high]: [number, number] = [bounds.least, Math.max(bounds.least, most)];
  if (fits(high)) return high;
  for (let step = 0; step < 7; step++) {
    const middle = (low + high) / 2;
    if (fits(middle)) low = middle;
    else high = middle;
  }
  return low;
}

/** What is projected is not scrolled: the content of a box is made as much smaller as it takes to be seen as a whole, or at most so much larger. */
export function fitInto(box: HTMLElement, most = 1): void {
  const content = box.firstElementChild;
  if (!(content instanceof HTMLElement)) return;
  largestFor(content, () => box.scrollHeight <= box.clientHeight + 1 && box.scrollWidth <= box.clientWidth + 1, most);
}

/**
 * The picture of a page takes the room that is left above `foot` pixels. A drawing is drawn anew for its width and keeps its height: how much it may be
 * enlarged follows from that. What fills any room (`data-fills`) is given it; all else is tried.
 */
export function fitPicture(figure: HTMLElement, foot: number): void {
  figure.style.zoom = "1";
  const box = figure.getBoundingClientRect();
  const room = innerHeight - box.top - scrollY - foot;
  if (figure.dataset["fills"] !== undefined) {
    figure.style.height = `${Math.max(0, room)}px`;
    return;
  }
  const most = Math.min(bounds.most, box.width / narrowest);
  const drawings = [...figure.querySelectorAll("svg")].toSorted((a, b) => b.clientHeight - a.clientHeight);
  const [drawing] = drawings;
  const height = drawing?.viewBox.baseVal?.height ?? 0;
  if (drawing !== undefined && height > 150 && figure.querySelector("table, ol") === null) {
    const rest = figure.offsetHeight - drawing.clientHeight;
    figure.style.zoom = String(Math.max(bounds.least, Math.min(most, room / (height + rest))));
    return;
  }
  largestFor(figure, () => figure.getBoundingClientRect().height <= room && !isWiderThanPlace(figure), most);
}

function largestFor(content: HTMLElement, fits: () => boolean, most: number): void {
  content.style.zoom = String(
    largestThat((zoom) => {
      content.style.zoom = String(zoom);
      return fits();
    }, most),
  );
}

/** Whether something in it would have to be scrolled sideways. */
function isWiderThanPlace(figure: HTMLElement): boolean {
  return [...figure.querySelectorAll("*")].some((each) => each.scrollWidth > each.clientWidth + 1 && /auto|scroll/.test(getComputedStyle(each).overflowX));
}
