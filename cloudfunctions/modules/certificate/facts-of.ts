import type { CertificateDocument } from './store'

/** What a certificate says, without whose it is. */
export const factsOf = ({
  number,
  courseTitle,
  academyName,
  issuer,
  studySeconds,
  issuedAt,
  state,
  sample,
}: CertificateDocument) => ({
  ...{ number, courseTitle, academyName, issuer, studySeconds, issuedAt, state, sample },
})

/** The step that revoked it; undefined while it is valid. */
export const revocationOf = ({ history }: CertificateDocument) =>
  history.find(({ step }) => step === 'revoke')
