/** The browser's own file dialogue: what was chosen; nothing where the person turned away. */
export const pickFiles = (wanted: {
  readonly accept: string
  readonly multiple?: boolean
}): Promise<readonly File[]> =>
  new Promise((resolve) => {
    const input = document.createElement('input')
    Object.assign(input, { type: 'file', hidden: true, ...wanted })
    const settle = () => {
      input.remove()
      resolve(Array.from(input.files ?? []))
    }
    input.addEventListener('change', settle)
    input.addEventListener('cancel', settle)
    document.body.append(input)
    input.click()
  })
