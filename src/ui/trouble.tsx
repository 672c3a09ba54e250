import { Notice } from './states'

/** Why an act did not happen, where it did not. */
export const Trouble = ({ id, words }: { id: string; words: string | undefined }) =>
  words ? (
    <Notice id={id} tone="warn">
      {words}
    </Notice>
  ) : null
