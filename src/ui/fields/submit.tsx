import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import type { FieldSet } from '@/lib/form/field'
import type { Form } from '@/lib/form/use-form'
import { Button } from '../button'
import { ConfirmSheet } from '../confirm-sheet'
import { Notice } from '../states'
import { Trouble } from '../trouble'

type Props<F extends FieldSet> = {
  form: Form<F>
  /** The end of the button's id. */
  act?: string
  look?: 'primary' | 'soft'
  busyWords?: string
  children: ReactNode
}

/** Why nothing came of it, the button that hands the form in, and what is asked once more before. */
export const Submit = <F extends FieldSet>({
  form,
  act = 'send',
  look = 'primary',
  busyWords,
  children,
}: Props<F>) => {
  const { id, asked, busy } = form
  return (
    <>
      {form.restored ? (
        <>
          <Notice id={`${id}-kept`}>上次写的还在，还没有提交。</Notice>
          <Button id={`${id}-anew`} look="quiet" onPress={form.startOver}>
            不要了，重新写
          </Button>
        </>
      ) : null}
      <Trouble id={`${id}-trouble`} words={form.trouble} />
      <Button
        id={`${id}-${act}`}
        look={look}
        busy={busy && !asked}
        busyWords={busyWords}
        onPress={form.submit}
      >
        {children}
      </Button>
      {asked ? (
        <ConfirmSheet
          id={`${id}-sheet`}
          title={asked.title}
          confirmWords={asked.yes}
          busyWords={asked.busyWords}
          closeWords={asked.no}
          busy={busy}
          onConfirm={asked.onYes}
          onClose={asked.onNo}
        >
          <View className="text">{asked.words}</View>
        </ConfirmSheet>
      ) : null}
    </>
  )
}
