import { courseLimits as limits } from '@contract/rules/course-limits'
import { View } from '@tarojs/components'
import { useEffect, useState } from 'react'
import { useAct } from '@/lib/use-act'
import { goBack, turnTo } from '@/shell/routes'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Cover } from '@/ui/cover'
import { Field } from '@/ui/field'
import { TextArea } from '@/ui/text-area'
import { Trouble } from '@/ui/trouble'
import { Choice } from './choice'
import { lacksOf, tagsOf } from './course-check'
import { type CourseDraft, dropDraft, keepDraft, readDraft } from './draft'
import { CATEGORIES, COVERS } from './words'

type Props = {
  /** Empty for a course that is not there yet. */
  courseId: string
  start: CourseDraft
  branches: readonly { readonly academyId: string; readonly name: string }[]
}

/** What a course says, kept on the phone while it is typed. */
export const CourseForm = ({ courseId, start, branches }: Props) => {
  const [draft, setDraft] = useState(() => readDraft(courseId) ?? start)
  const [tried, setTried] = useState(false)
  const create = useAct('course.draft')
  const rewrite = useAct('course.rewrite')
  useEffect(() => {
    if (draft !== start) keepDraft(courseId, draft)
  }, [courseId, draft, start])
  const change = (fields: Partial<CourseDraft>) => setDraft((now) => ({ ...now, ...fields }))
  const lacks = tried ? lacksOf(draft) : {}

  const save = async () => {
    setTried(true)
    if (Object.keys(lacksOf(draft)).length > 0) return
    const { academyId, ...typed } = draft
    const written = { ...typed, tags: tagsOf(draft.tags) }
    const done = courseId
      ? await rewrite.take({ courseId, ...written })
      : await create.take({ academyId, ...written })
    if (!done) return
    dropDraft(courseId)
    if (courseId) goBack()
    else turnTo('teach/manuscript', { courseId: done.courseId })
  }

  return (
    <View className="stack" id="edit-form">
      <Card>
        <View className="stack">
          {courseId ? null : (
            <Choice
              id="edit-branch"
              title="哪家分院的课"
              options={branches.map(({ academyId, name }) => [academyId, name] as const)}
              value={draft.academyId}
              trouble={lacks.academyId}
              onChoose={(academyId) => change({ academyId })}
            />
          )}
          <Field
            id="edit-title"
            label="课程名称"
            hint="比如：安全用电"
            kind="text"
            maxLength={limits.title}
            value={draft.title}
            trouble={lacks.title}
            onChange={(title) => change({ title })}
          />
          <Choice
            id="edit-category"
            title="类别"
            options={CATEGORIES}
            value={draft.category}
            onChoose={(category) => change({ category })}
          />
          <Choice
            id="edit-cover"
            title="封面图"
            options={COVERS}
            value={draft.cover}
            onChoose={(cover) => change({ cover })}
          />
          <Cover drawing={draft.cover} family={draft.category} size="wide" />
        </View>
      </Card>
      <Card>
        <View className="stack">
          <Field
            id="edit-teacher"
            label="由谁来讲"
            hint="如姜山工匠，不写姓名"
            kind="text"
            maxLength={limits.teacherTitle}
            value={draft.teacherTitle}
            trouble={lacks.teacherTitle}
            onChange={(teacherTitle) => change({ teacherTitle })}
          />
          <TextArea
            id="edit-summary"
            label="这门课讲什么"
            hint="适合谁听，学完会什么。"
            value={draft.summary}
            maxLength={limits.summary}
            trouble={lacks.summary}
            onChange={(summary) => change({ summary })}
          />
          <Field
            id="edit-tags"
            label="关键词（可不填）"
            hint="用空格隔开，最多 5 个"
            kind="text"
            maxLength={60}
            value={draft.tags}
            trouble={lacks.tags}
            onChange={(tags) => change({ tags })}
          />
        </View>
      </Card>
      <Trouble
        id="edit-trouble"
        words={
          Object.keys(lacks).length > 0
            ? '还有没填好的，请看上面标出的几项。'
            : (create.trouble ?? rewrite.trouble)
        }
      />
      <Button
        id="edit-save"
        busy={create.busy || rewrite.busy}
        busyWords="正在保存"
        onPress={() => void save()}
      >
        {courseId ? '保存' : '保存，下一步加视频'}
      </Button>
      <View className="cap centre">没保存前，写的内容只记在这台手机上，下次打开还在。</View>
    </View>
  )
}
