/** Calls back when the person leaves the app or closes the page; answers how to stop listening. */
export declare const onLeaving: (listener: () => void) => () => void
/** Calls back when the network returns; answers how to stop listening. */
export declare const onNetworkBack: (listener: () => void) => () => void
/** Whether nobody is looking: the browser's tab is hidden. WeChat tells a page itself when it is. */
export declare const isAway: () => boolean
