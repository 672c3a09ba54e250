import * as v from 'valibot'
import { switchableModule } from './modules'
import { type Module, mutation, query, repeatable } from './procedure'
import { roles } from './rules/roles'
import { amount, epochMs, id, integerBetween, nothing, textUpTo } from './words'

/** The version of the privacy guide that is in force; a newer one asks for consent again. */
const guideVersion = integerBetween(1, 1_000)

/** 企业工会干部 · 镇总工会 · 核销员 */
const role = v.picklist(roles)

/** A mainland mobile number as typed by a person. */
const phone = v.pipe(v.string(), v.regex(/^1[3-9]\d{9}$/))

/** How the caller proves that the phone is his: WeChat's phone button, or the code printed on the roster. */
const proof = v.variant('by', [
  v.strictObject({
    by: v.literal('wechat'),
    phoneCode: v.pipe(v.string(), v.regex(/^[0-9A-Za-z_-]{8,128}$/)),
  }),
  v.strictObject({ by: v.literal('roster'), phone, rosterCode: v.pipe(v.string(), v.regex(/^\d{6}$/)) }),
])

export const member = {
  /** Who the caller is to this academy, and what he still has to do: consent, bind. */
  whoAmI: query({
    input: nothing,
    output: v.object({
      tenant: v.object({ name: v.string(), academyName: v.string(), sample: v.boolean() }),
      guideVersion,
      consented: v.boolean(),
      /** What the caller holds at this moment, each role once: which entries to show. The calls check anew. */
      roles: v.array(role),
      /** Modules that the tenant has switched off: their entries are hidden, their calls refused. */
      modulesOff: v.array(switchableModule),
      member: v.nullable(
        v.object({
          memberId: id,
          name: v.string(),
          phoneMasked: v.string(),
          enterpriseName: v.string(),
          boundAt: amount,
          honour: amount,
        }),
      ),
    }),
    errors: [],
  }),

  /** Names a file before it is uploaded below the caller's own folder: one that nobody has used by then is removed. */
  announceUpload: repeatable({
    input: v.strictObject({ name: v.pipe(v.string(), v.regex(/^[0-9A-Za-z-]{1,60}\.[0-9a-z]{2,5}$/)) }),
    output: v.object({ expiresAt: epochMs }),
    errors: [],
  }),

  /** Agrees to the privacy guide. Everything personal comes after this. */
  consent: mutation({
    input: v.strictObject({ guideVersion }),
    output: v.object({ guideVersion }),
    errors: [
      /** The guide changed in the meantime. Read `whoAmI` again and show the new one. */
      'GUIDE_CHANGED',
    ],
  }),

  /** 实名绑定: phone and name matched to an enterprise's roster; earns BIND once. */
  bind: mutation({
    input: v.strictObject({ name: textUpTo(30), proof }),
    output: v.object({
      memberId: id,
      enterpriseName: v.string(),
      earnedPoints: amount,
      available: amount,
    }),
    errors: [
      /** No roster line has this phone with this name. Ask the enterprise's union cadre. */
      'NOT_ON_ROSTER',
      /** This WeChat account is bound already. Read `whoAmI`. */
      'ALREADY_BOUND',
      /** That roster line is bound to another WeChat account. Ask the enterprise's union cadre. */
      'ROSTER_TAKEN',
      /** WeChat's phone code is used up or older than 5 minutes. Press the phone button again. */
      'PHONE_CODE_EXPIRED',
    ],
  }),
} as const satisfies Module
