/** The browser's own file dialogue; undefined where the person turned away. */
export const pickFile = (accept: string): Promise<File | undefined> =>
  new Promise((resolve) => {
    const input = document.createElement('input')
    Object.assign(input, { type: 'file', accept, hidden: true })
    const settle = () => {
      input.remove()
      resolve(input.files?.[0])
    }
    input.addEventListener('change', settle)
    input.addEventListener('cancel', settle)
    document.body.append(input)
    input.click()
  })
