import type { Deck } from '../deck'

/** 硬笔书法：从横平竖直开始: one lesson. */
export const brushDecks: readonly Deck[] = [
  {
    clip: 'brush-1',
    courseTitle: '硬笔书法：从横平竖直开始',
    lessonTitle: '第1讲 横与竖',
    slides: [
      {
        title: '先坐正，再写字',
        seconds: 6,
        lines: ['胸离桌边一拳', '眼离纸面一尺', '指离笔尖一寸'],
        drawing: 'pen',
      },
      {
        title: '长横',
        seconds: 8,
        lines: ['起笔：稍顿', '行笔：向右略上斜，稳', '收笔：轻顿，回收'],
        drawing: 'heng',
      },
      {
        title: '竖：垂露与悬针',
        seconds: 8,
        lines: ['起笔稍顿，垂直向下', '垂露：收笔停住', '悬针：收笔渐提，出尖'],
        drawing: 'shu',
      },
      {
        title: '练“十”',
        seconds: 6,
        lines: ['横要平稳，竖要端正', '竖从横的中间穿过', '上短下长'],
        drawing: 'shi',
      },
      {
        title: '练“三”',
        seconds: 6,
        lines: ['三横间距相等', '上横短，中横最短', '下横最长，托得住'],
        drawing: 'san',
      },
      {
        title: '每天一刻钟',
        seconds: 4,
        lines: ['一页米字格，慢写', '挑最好的一个字圈出来'],
        drawing: 'pen',
      },
    ],
  },
]
