import { type CSSVariablesResolver, createTheme, type MantineColorsTuple } from "@mantine/core";
import { colour, colourTokens, sizeTokens } from "./tokens.ts";

function ten(shade: string): MantineColorsTuple {
  return [shade, shade, shade, shade, shade, shade, shade, shade, shade, shade];
}

function byScheme(scheme: "light" | "dark"): Record<string, string> {
  return Object.fromEntries(Object.entries(colourTokens).map(([token, value]) => [`--q-${token}`, value[scheme]]));
}

/** Mantine's own variables for one scheme, said in our tokens. */
function mantineByScheme(scheme: "light" | "dark"): Record<string, string> {
  return {
    ...byScheme(scheme),
    "--mantine-color-body": colour("paper"),
    "--mantine-color-text": colour("ink"),
    "--mantine-color-dimmed": colour("soft"),
    "--mantine-color-anchor": colour("accent"),
    "--mantine-color-error": colour("fault"),
    "--mantine-color-placeholder": colour("soft"),
    "--mantine-color-default": colour("paper"),
    "--mantine-color-default-hover": colour("wash"),
    "--mantine-color-default-color": colour("ink"),
    "--mantine-color-default-border": colour("rule-strong"),
    "--mantine-color-disabled": colour("wash"),
    "--mantine-color-disabled-color": colour("soft"),
    "--mantine-color-accent-text": colour("accent"),
    "--mantine-color-accent-filled": colour("accent"),
    "--mantine-color-accent-filled-hover": colour("accent"),
    "--mantine-color-accent-light": colour("accent-wash"),
    "--mantine-color-accent-light-hover": colour("accent-wash"),
    "--mantine-color-accent-light-color": colour("accent"),
    "--mantine-color-accent-outline": colour("accent"),
    "--mantine-primary-color-filled": colour("accent"),
    "--mantine-primary-color-filled-hover": colour("accent"),
    "--mantine-primary-color-contrast": colour("accent-ink"),
    "--mantine-primary-color-light": colour("accent-wash"),
    "--mantine-primary-color-light-hover": colour("accent-wash"),
    "--mantine-primary-color-light-color": colour("accent"),
  };
}

export const cssVariables: CSSVariablesResolver = () => ({
  variables: Object.fromEntries(Object.entries(sizeTokens).map(([token, value]) => [`--q-${token}`, value])),
  light: mantineByScheme("light"),
  dark: mantineByScheme("dark"),
});

const still = { transitionProps: { duration: 0 } };

/** The one place where Mantine's defaults are overridden. */
export const theme = createTheme({
  primaryColor: "accent",
  primaryShade: { light: 6, dark: 6 },
  colors: { accent: ten(colourTokens.accent.light) },
  fontFamily: "var(--q-font)",
  headings: {
    fontFamily: "var(--q-font)",
    fontWeight: "600",
    textWrap: "balance",
    sizes: {
      h1: { fontSize: sizeTokens["heading-1"], lineHeight: "1.3" },
      h2: { fontSize: sizeTokens["heading-2"], lineHeight: "1.4" },
      h3: { fontSize: sizeTokens["heading-3"], lineHeight: "1.5" },
    },
  },
  fontSizes: {
    xs: sizeTokens["text-small"],
    sm: sizeTokens["text-table"],
    md: sizeTokens["text-body"],
    lg: sizeTokens["text-body"],
    xl: sizeTokens["heading-2"],
  },
  spacing: { xs: sizeTokens["space-1"], sm: sizeTokens["space-1"], md: sizeTokens["space-2"], lg: sizeTokens["space-3"], xl: sizeTokens["space-4"] },
  radius: { xs: sizeTokens.radius, sm: sizeTokens.radius, md: sizeTokens.radius, lg: sizeTokens.radius, xl: sizeTokens.radius },
  shadows: { xs: "none", sm: "none", md: "none", lg: "none", xl: "none" },
  defaultRadius: "sm",
  focusRing: "always",
  respectReducedMotion: true,
  components: {
    Button: {
      defaultProps: { size: "sm", fw: 500 },
      // A long label takes a second line before it leaves a phone's screen; tails of letters are not cut.
      styles: {
        root: { height: "auto", minHeight: "var(--button-height)", maxWidth: "100%", paddingBlock: 4 },
        label: { whiteSpace: "normal", overflow: "visible" },
      },
      // Mantine writes white on every filled button; in the dark the accent is light.
      vars: (_theme: unknown, { variant = "filled" }: { readonly variant?: string }) => ({
        root: variant === "filled" ? { "--button-color": colour("accent-ink") } : {},
      }),
    },
    Table: {
      defaultProps: {
        fz: "sm",
        tabularNums: true,
        horizontalSpacing: "xs",
        verticalSpacing: 6,
        borderColor: colour("rule"),
        highlightOnHoverColor: colour("wash"),
      },
    },
    Drawer: { defaultProps: { ...still, position: "right", size: "34rem", overlayProps: { opacity: 0.25 } } },
    Modal: { defaultProps: { ...still, centered: true, overlayProps: { opacity: 0.25 } } },
    // The heading of a dialog is no banner of the page.
    DrawerHeader: { defaultProps: { role: "presentation" } },
    ModalHeader: { defaultProps: { role: "presentation" } },
    Tooltip: { defaultProps: { ...still, events: { hover: true, focus: true, touch: true } } },
    Skeleton: { defaultProps: { animate: false } },
    NativeSelect: { defaultProps: { size: "sm" } },
    TextInput: { defaultProps: { size: "sm" } },
  },
});
