import type { Deck } from '../deck'

const courseTitle = '车间安全用电'

/** 车间安全用电: three lessons. Figures are those common to Chinese workshop and site practice. */
export const electricDecks: readonly Deck[] = [
  {
    clip: 'electric-1',
    courseTitle,
    lessonTitle: '第1讲 触电的三种情形',
    slides: [
      {
        title: '触电的三种情形',
        seconds: 4,
        lines: ['单相触电', '两相触电', '跨步电压触电'],
        drawing: 'socket',
      },
      {
        title: '单相触电',
        seconds: 6,
        lines: ['站在地上，碰到一根相线', '电流经人体入地，承受 220 V', '常见：外壳带电、线皮破损'],
        drawing: 'shock-one',
      },
      {
        title: '两相触电',
        seconds: 6,
        lines: ['身体同时碰到两根相线', '承受 380 V，最危险', '漏电保护器往往不动作'],
        drawing: 'shock-two',
      },
      {
        title: '跨步电压触电',
        seconds: 4,
        lines: ['高压线落地，越近越危险', '室内 4 m、室外 8 m 内不靠近', '已在其中：并脚小步跳离'],
        drawing: 'shock-step',
      },
      {
        title: '先断电，再救人',
        seconds: 4,
        lines: ['断电 → 脱离 → 呼救 → 急救', '低压线断不了电，用干木棒挑开'],
        drawing: 'breaker',
      },
    ],
  },
  {
    clip: 'electric-2',
    courseTitle,
    lessonTitle: '第2讲 漏电保护器怎么选',
    slides: [
      {
        title: '选型先看三个数',
        seconds: 6,
        lines: ['额定电流：不小于负荷电流', '额定漏电动作电流', '动作时间'],
        drawing: 'rcd',
      },
      {
        title: '它看的是电流差',
        seconds: 6,
        lines: ['去和回的电流相等，不动作', '差值达到动作值，跳闸', '保护线 PE 不穿过互感器'],
        drawing: 'ring',
      },
      {
        title: '末端插座与手持工具',
        seconds: 8,
        lines: ['动作电流不大于 30 mA', '动作时间不大于 0.1 s', '一机一闸，一台一个保护器'],
        drawing: 'socket',
      },
      {
        title: '潮湿场所',
        seconds: 6,
        lines: ['动作电流不大于 15 mA', '动作时间不大于 0.1 s', '选防溅型'],
        drawing: 'drop',
      },
      {
        title: '上下级要配合',
        seconds: 6,
        lines: ['末级灵敏，立即跳', '上级动作电流更大、带延时', '哪里漏电，只停哪里'],
        drawing: 'levels',
      },
      {
        title: '每月按一次试验按钮',
        seconds: 6,
        lines: ['按下应立即跳闸', '不跳：停用，请电工更换', '跳闸后先查原因，再合闸'],
        drawing: 'rcd',
      },
      {
        title: '记住一组数',
        seconds: 4,
        lines: ['末端 30 mA / 0.1 s', '潮湿 15 mA / 0.1 s'],
        drawing: 'socket',
      },
    ],
  },
  {
    clip: 'electric-3',
    courseTitle,
    lessonTitle: '第3讲 配电箱停电检修',
    slides: [
      {
        title: '四步，一步不能少',
        seconds: 6,
        lines: ['停电 → 验电 → 接地 → 挂牌', '由持证电工操作', '一人操作，一人监护'],
        drawing: 'box',
      },
      {
        title: '第一步 停电',
        seconds: 6,
        lines: ['先断断路器，再拉隔离开关', '可能来电的各侧都断开', '上锁，钥匙随身带'],
        drawing: 'breaker',
      },
      {
        title: '第二步 验电',
        seconds: 8,
        lines: ['先在有电处试验电器', '再逐相验：L1 → L2 → L3', '验完再到有电处复试一次'],
        drawing: 'tester',
      },
      {
        title: '第三步 接地',
        seconds: 6,
        lines: ['验明无电，立即接地', '先接接地端，后接导体端', '拆除时次序相反'],
        drawing: 'ground',
      },
      {
        title: '第四步 挂牌',
        seconds: 6,
        lines: ['手柄上挂警示牌', '“禁止合闸，有人工作”', '谁挂的牌，谁来摘'],
        drawing: 'tag',
      },
      {
        title: '恢复送电',
        seconds: 6,
        lines: ['清点工具、核对人员', '拆接地线 → 摘牌 → 解锁', '先合隔离开关，后合断路器'],
        drawing: 'box',
      },
      {
        title: '再念一遍',
        seconds: 4,
        lines: ['停电 → 验电 → 接地 → 挂牌', '没验过，一律当有电'],
        drawing: 'socket',
      },
    ],
  },
]
