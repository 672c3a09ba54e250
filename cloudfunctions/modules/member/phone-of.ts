import { cloud } from '../../kernel/database'

/** WeChat's error for a phone code that is used up, older than 5 minutes, or made up. */
const INVALID_CODE = 40029

type PhoneAnswer = { readonly phoneInfo: { readonly purePhoneNumber: string; readonly countryCode: string } }

/**
 * The number behind the code that WeChat's phone button gave. A code works once, for 5 minutes.
 * @returns null where WeChat no longer knows the code, or the number is not a mainland one.
 */
export const phoneOfCode = async (code: string): Promise<string | null> => {
  try {
    const { phoneInfo } = (await cloud.openapi.phonenumber.getPhoneNumber({ code })) as PhoneAnswer
    return phoneInfo.countryCode === '86' ? phoneInfo.purePhoneNumber : null
  } catch (error) {
    if ((error as { errCode?: unknown }).errCode === INVALID_CODE) return null
    throw error
  }
}
