import type { Deck } from '../deck'

const courseTitle = '班组报表：表格统计入门'

/**
 * 班组报表：表格统计入门: two lessons on one small table of five lines (合格 120 118 125 119 122, in all 604;
 * 1号机 120+125+122 = 367 with 8 rejects, 2号机 118+119 = 237).
 */
export const tableDecks: readonly Deck[] = [
  {
    clip: 'table-1',
    courseTitle,
    lessonTitle: '第1讲 先有一张规矩的表',
    slides: [
      {
        title: '规矩的表长什么样',
        seconds: 6,
        lines: ['一行记一件事', '一列只放一种内容', '不合并单元格，不留空行'],
        drawing: 'table',
      },
      {
        title: '表头只占一行',
        seconds: 6,
        lines: ['日期、机台、合格、不良', '单位写进表头：合格（件）', '表头不重名'],
        drawing: 'table-head',
      },
      {
        title: '日期写成日期',
        seconds: 6,
        lines: ['写 2026-03-02', '不写 3.2、三月二日', '能排序，就写对了'],
        drawing: 'table-date',
      },
      {
        title: '数字只写数字',
        seconds: 6,
        lines: ['写 120，不写“120件”', '前后不加空格', '没有产量写 0，不留空'],
        drawing: 'table-number',
      },
      {
        title: '求和 SUM',
        seconds: 8,
        lines: ['=SUM(C2:C6)', '120+118+125+119+122', '= 604（件）'],
        drawing: 'table-sum',
      },
      {
        title: '冻结首行再填',
        seconds: 4,
        lines: ['视图 → 冻结首行', '往下填，表头一直在'],
        drawing: 'table-head',
      },
    ],
  },
  {
    clip: 'table-2',
    courseTitle,
    lessonTitle: '第2讲 分组合计与合格率',
    slides: [
      {
        title: '三个常用统计',
        seconds: 6,
        lines: ['分组合计：SUMIF', '合格率：先合计，再相除', '数据透视表：拖一拖就有'],
        drawing: 'table',
      },
      {
        title: '按机台合计 SUMIF',
        seconds: 8,
        lines: ['=SUMIF(B2:B6,"1号机",C2:C6)', '120 + 125 + 122 = 367', '2号机：118 + 119 = 237'],
        drawing: 'table-group',
      },
      {
        title: '合格率怎么算',
        seconds: 8,
        lines: ['合格 ÷（合格 + 不良）', '1号机：367 ÷（367 + 8）', '= 97.9%'],
        drawing: 'rate',
      },
      {
        title: '别把百分数再平均',
        seconds: 8,
        lines: ['甲日 90/100，乙日 20/20', '平均百分数得 95%，不对', '110 ÷ 120 = 91.7%，才对'],
        drawing: 'bars',
      },
      {
        title: '数据透视表',
        seconds: 6,
        lines: ['插入 → 数据透视表', '行放“机台”，值放“合格”', '数据改了，记得刷新'],
        drawing: 'pivot',
      },
      {
        title: '交表前对一次账',
        seconds: 6,
        lines: ['分组之和等于总数', '367 + 237 = 604'],
        drawing: 'table-sum',
      },
    ],
  },
]
