import type { Deck } from '../deck'

const courseTitle = '游标卡尺的规范使用'

/** 游标卡尺的规范使用: two lessons. The worked reading is 23 mm + 17 × 0.02 mm = 23.34 mm. */
export const caliperDecks: readonly Deck[] = [
  {
    clip: 'caliper-1',
    courseTitle,
    lessonTitle: '第1讲 读数三步走',
    slides: [
      {
        title: '认识卡尺',
        seconds: 6,
        lines: ['外测量爪：量外径、长度', '内测量爪：量内径、槽宽', '深度尺：量孔深、台阶'],
        drawing: 'caliper',
      },
      {
        title: '分度值 0.02 mm',
        seconds: 6,
        lines: ['主尺一格 1 mm', '游标 50 格，总长 49 mm', '每格差 1 − 0.98 = 0.02 mm'],
        drawing: 'vernier-zero',
      },
      {
        title: '第一步 读整数',
        seconds: 8,
        lines: ['看游标零线左边', '主尺最近的刻线：23', '整数部分 23 mm'],
        drawing: 'vernier-whole',
      },
      {
        title: '第二步 读小数',
        seconds: 8,
        lines: ['游标第 17 格与主尺对齐', '17 × 0.02 = 0.34 mm'],
        drawing: 'vernier-part',
      },
      {
        title: '第三步 相加',
        seconds: 6,
        lines: ['23 + 0.34 = 23.34 mm', '末位只会是双数'],
        drawing: 'vernier-part',
      },
      {
        title: '读准的两个习惯',
        seconds: 6,
        lines: ['视线垂直于刻线', '零位有误差，读数要减去'],
        drawing: 'caliper',
      },
    ],
  },
  {
    clip: 'caliper-2',
    courseTitle,
    lessonTitle: '第2讲 量外径、内径和深度',
    slides: [
      {
        title: '量前三件事',
        seconds: 6,
        lines: ['擦净量爪和工件', '两爪合拢，透光看不到缝', '零线对零线'],
        drawing: 'caliper',
      },
      {
        title: '量外径',
        seconds: 8,
        lines: ['张开略大于工件，再轻推靠', '尺身与轴线垂直', '轻轻摆动，取最小值'],
        drawing: 'outer',
      },
      {
        title: '量内径',
        seconds: 6,
        lines: ['两爪落在直径上', '横向摆动找最大', '轴向摆动找最小'],
        drawing: 'inner',
      },
      {
        title: '量深度',
        seconds: 6,
        lines: ['尺身端面贴平基准面', '深度尺垂直到底', '避开孔底圆角和铁屑'],
        drawing: 'depth',
      },
      {
        title: '三个不要',
        seconds: 6,
        lines: ['工件转着，不要量', '不要当划针、扳手用', '不要夹紧了硬拉'],
        drawing: 'outer',
      },
      {
        title: '用完收好',
        seconds: 6,
        lines: ['擦净，薄涂防锈油', '两爪留一道缝', '放回盒内，按期送检'],
        drawing: 'caliper',
      },
    ],
  },
]
