/** Handle of the demo person on h5; empty in WeChat, where the platform knows who calls. */
export declare const person: () => string
