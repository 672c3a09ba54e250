const fits = (most: number, pattern: RegExp) => (value: string) =>
  [...value].length <= most && pattern.test(value)

/** 15:01, 15:01:30 */
const CLOCK = String.raw`(?:[01]?\d|2[0-3]):[0-5]\d(?::[0-5]\d)?`
/** 2019年10月1日, 2019年10月, 10月1日, or joined by one of - / . */
const DAY = String.raw`(?:\d{4}年\d{1,2}月(?:\d{1,2}日)?|\d{1,2}月\d{1,2}日|(?:\d{4}([-/.]))?\d{1,2}[-/.]\d{1,2})`
/** A moment, or two of them joined by ~. */
const span = (moment: string) =>
  new RegExp(`^${moment}(?:\\s*~\\s*${moment.replaceAll('([-/.])', '[-/.]')})?$`)
const TIME = span(`(?:${DAY}\\s*)?${CLOCK}`)
const DATE = span(`${DAY}(?:\\s*${CLOCK})?`)

const SIGN = String.raw`[^\p{Script=Han}A-Za-z0-9\p{Cc}]`

/**
 * What WeChat documents for the values of a template, by the first part of a field's key: `thing1` is a
 * thing. A time may stand alone where a day with a time is asked, not the other way round.
 */
const RULES: Readonly<Record<string, (value: string) => boolean>> = {
  thing: fits(20, /^\P{Cc}+$/u),
  number: fits(32, /^\d+(?:\.\d+)?$/),
  letter: fits(32, /^[A-Za-z]+$/),
  symbol: fits(5, new RegExp(`^(?:${SIGN})+$`, 'u')),
  character_string: fits(32, /^[\x20-\x7e]+$/),
  time: fits(64, TIME),
  date: fits(64, DATE),
  amount: fits(16, /^\p{Sc}?\d{1,10}(?:\.\d+)?元?$/u),
  phone_number: fits(17, /^[\d+\-() ]+$/),
  car_number: fits(8, /^[\p{Script=Han}A-Z0-9][A-Za-z0-9]*[\p{Script=Han}A-Z0-9]$/u),
  name: (value) =>
    /\p{Script=Han}/u.test(value)
      ? fits(10, /^[\p{Script=Han}A-Za-z·]+$/u)(value)
      : fits(20, new RegExp(`^(?:[A-Za-z]|${SIGN})+$`, 'u'))(value),
  phrase: fits(5, /^\p{Script=Han}+$/u),
}

/** The kind of a key such as `character_string3`; undefined for one that WeChat does not know. */
const ruleOf = (key: string) => {
  const kind = /^([a-z_]+?)\d+$/.exec(key)?.[1]
  return kind === undefined || !Object.hasOwn(RULES, kind) ? undefined : RULES[kind]
}

/** Whether WeChat knows this kind of field. */
export const isFieldKey = (key: string): boolean => ruleOf(key) !== undefined

/** Whether a value may stand in the field of this key. */
export const fitsField = (key: string, value: string): boolean => ruleOf(key)?.(value) ?? false
