/** Marks the document, so that its background matches the page. */
export const paint = ({ dark }: { readonly dark: boolean }): void => {
  document.documentElement.classList.toggle('night', dark)
}
