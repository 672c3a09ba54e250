/** One paragraph of the privacy guide. */
type Paragraph = { readonly title: string; readonly words: string }

/**
 * 隐私保护指引 in plain words. It must stay true to what the software does: whoever changes what is
 * stored changes this text and raises the guide's version with it.
 */
export const GUIDE: readonly Paragraph[] = [
  {
    title: '收集什么',
    words:
      '手机号和姓名，用来和企业工会的名册核对；所在企业，来自名册；课程回放看了哪些部分；积分的每一笔进出；您提的意见，和您自己添上的图片。微信给每位使用者的编号，用来认出是您本人。不收集身份证号和通讯录。办班的人开了地点核对的课，签到时取一次您手机的位置，和上课地点比一比，只记在不在附近，不保存您的位置；您可以不允许，照样签到。相册和相机只在您给意见添图片时打开，只取您选的那几张。',
  },
  {
    title: '怎么保管',
    words: '手机号加密存放，页面上只显示前三位和后四位。数据存放在镇总工会的微信云开发环境里，传输全程加密。',
  },
  {
    title: '谁能看到',
    words:
      '您本人能看到全部。镇总工会和本企业工会干部按职责查看，用来核对名册、统计学习和积分。您提的意见由镇总工会办理，本企业工会干部能看到；选了“对企业匿名”，企业看不到您的姓名和图片。其他学员看不到您的手机号、学习记录和意见。不卖给任何人，不用来做广告。',
  },
  {
    title: '记在手机里的',
    words:
      '字号和深浅色的选择，还没传上去的学习进度和签到（开了地点核对的课，带着当时的位置），待领取的兑换券，写了还没交的意见，正在办理事项的编号。学习进度、签到和意见交上去后就从手机里清掉，删除小程序时一并清除。',
  },
  {
    title: '您可以怎么做',
    words:
      '可以不同意，仍能浏览课程目录。想查看、更正、撤回同意或删除自己的资料，请联系企业工会干部或镇总工会办理。撤回后不能再看回放、攒积分，已有记录按工会的规定处理。',
  },
]
