/** In WeChat the identity comes from the platform, never from the client. */
export const person = (): string => ''
