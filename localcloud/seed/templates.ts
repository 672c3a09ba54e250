import type { NoticeTemplate, NoticeTemplatesDocument } from '../../cloudfunctions/modules/inbox/store'
import type { MessageTemplate } from '../wechat/message-template'
import templatesContent from './content/templates.json'
import townContent from './content/town.json'

/** The templates as WeChat's console lists them. */
export const messageTemplates = (): MessageTemplate[] =>
  templatesContent.map(({ templateId, title, fields }) => ({
    id: templateId,
    title,
    fields: fields.map(({ key, name }) => ({ key, name })),
  }))

/**
 * The same templates as the academy fills them. On one machine all unions share them, and none has quiet hours:
 * whoever tries the sample town in the evening wants to see its messages too.
 */
export const noticeTemplateDocuments = (): NoticeTemplatesDocument[] => {
  const templates = Object.fromEntries(
    templatesContent.map(({ kind, templateId, fields }) => {
      const filled = fields.map(({ name: _, ...field }) => field)
      return [kind, { templateId, fields: filled } as NoticeTemplate]
    }),
  )
  return townContent.tenants.map(({ tenantId }) => ({ _id: tenantId, tenantId, templates, quietHours: null }))
}
