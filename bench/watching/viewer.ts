import type { Speed } from '../../contract/replay'
import { dataOf } from '../../e2e/town'
import type { PlaySession } from '../../src/features/replay/play-session'
import type { Admitted } from './admit'
import { Film } from './film'
import { Network } from './network'
import type { Doing } from './plan'
import { ViewerPhone } from './viewer-phone'
import type { World } from './world'

/** A player reports about four times a second. */
const REPORT_MS = 250

type Lesson = { readonly lessonId: string; readonly durationSeconds: number }

/** Somebody who watches a lesson with the mini-program and claims nothing that he has not seen. */
export class Viewer {
  readonly film: Film
  readonly network: Network
  private phones: ViewerPhone[] = []
  private session: PlaySession | undefined
  private speed: Speed = 1
  private doings: Doing[] = []
  private restMs = 0
  private opening = false
  private nowMs = 0
  private openedAtMs = 0
  viewedMs = 0

  constructor(
    private readonly world: World,
    readonly who: Admitted,
    readonly lesson: Lesson,
  ) {
    this.film = new Film(lesson.durationSeconds)
    this.network = new Network(world, who.handle)
    this.phones.push(new ViewerPhone(world, this.network))
  }

  begin(doings: readonly Doing[]): void {
    this.doings = [...doings]
    this.nowMs = this.world.nowMs
    this.openedAtMs = this.nowMs
    this.restMs = 0
  }

  get done(): boolean {
    return this.doings.length === 0 && this.restMs <= 0 && !this.opening
  }

  private get phone(): ViewerPhone {
    return this.phones.at(-1) as ViewerPhone
  }

  liveUntil(atMs: number): void {
    while (!this.done && !this.opening && this.nowMs + REPORT_MS <= atMs) {
      this.nowMs += REPORT_MS
      for (const phone of this.phones) phone.nowMs = this.nowMs
      if (this.restMs > 0) this.passOn()
      else this.next()
    }
  }

  private passOn(): void {
    this.restMs -= REPORT_MS
    if (!this.film.playing) return
    this.film.run(REPORT_MS)
    if (this.film.ended) {
      this.session?.tick(this.film.position)
      this.session?.end()
      this.film.playing = false
    } else this.session?.tick(this.film.position)
  }

  private next(): void {
    const doing = this.doings.shift()
    if (!doing) return
    if ('ms' in doing && doing.act !== 'outage') this.restMs = doing.ms
    if (doing.act === 'open') void this.open()
    if (doing.act === 'play') this.film.playing = !this.film.ended
    if (doing.act === 'pause') this.stop()
    // The video waits for its bytes: it tells of no pause.
    if (doing.act === 'stall') this.film.playing = false
    if (doing.act === 'seek') this.seek(doing.part * this.lesson.durationSeconds)
    if (doing.act === 'speed') this.changeSpeed(doing.speed)
    if (doing.act === 'outage') this.network.goOff(this.nowMs + doing.ms)
    if (doing.act === 'changePhone') this.changePhone()
    if (doing.act === 'leave') this.leave()
  }

  private stop(): void {
    this.film.playing = false
    this.session?.pause()
  }

  private seek(position: number): void {
    this.film.seek(position)
    this.session?.move(position)
  }

  private changeSpeed(speed: Speed): void {
    this.speed = speed
    this.film.speed = speed
    this.session?.changeSpeed(speed)
  }

  private changePhone(): void {
    this.leave()
    this.phones.push(new ViewerPhone(this.world, this.network))
    void this.open()
  }

  private async open(): Promise<void> {
    this.opening = true
    this.network.mend()
    await this.phone.flushLeftovers()
    const { handle } = this.who
    const opened = dataOf(
      await this.world.call((town) =>
        town.as(handle).mutate('replay.openSession', { lessonId: this.lesson.lessonId }),
      ),
    )
    const { positionSeconds } = opened.progress
    const startAtSeconds = positionSeconds >= this.lesson.durationSeconds - 2 ? 0 : positionSeconds
    this.film.seek(startAtSeconds)
    this.nowMs = this.world.nowMs
    this.phone.nowMs = this.nowMs
    this.openedAtMs = this.nowMs
    this.session = this.phone.session({ ...opened, startAtSeconds }, this.lesson, this.speed)
    this.opening = false
  }

  private leave(): void {
    this.stop()
    this.session?.leave()
    this.viewedMs += this.nowMs - this.openedAtMs
  }

  /** At last every phone finds a network, and hands in what it still keeps. */
  async comeHome(): Promise<void> {
    this.network.mend()
    for (const phone of this.phones) while (phone.hasUnsaved) await phone.flushLeftovers()
  }
}
