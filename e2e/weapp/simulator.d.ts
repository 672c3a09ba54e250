/** The part of the simulator's own modules that it does not describe: WeChat's template compiler. */
declare module 'miniprogram-simulate/src/compile' {
  /** The compiled template of one page or component; its path is given without `.wxml`. */
  export const getWxml: (
    componentPath: string,
    options: { readonly compiler: 'official'; readonly rootPath: string },
  ) => unknown
}
