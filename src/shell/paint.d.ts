/** Paints what lies outside the page frame (overscroll, status bar, browser background) to match it. */
export declare const paint: (look: { readonly dark: boolean }) => void
