import { functionBusy } from './function-error'
import type { Delivery, Instance } from './instance'

/** How long an event waits for a free instance (real ms), and how many may wait. */
const QUEUE_WAIT_MS = 15_000
const QUEUE_LENGTH = 2000

type Waiting = { take: (instance: Instance) => void; refuse: () => void }

/** The warm instances of one function. The one used last is used first, so that the others may idle. */
export class Pool {
  private readonly instances = new Set<Instance>()
  private readonly idle: Instance[] = []
  private readonly queue: Waiting[] = []
  private closed = false
  private readonly name: string
  private readonly max: number
  private readonly create: (onExit: (instance: Instance) => void) => Instance

  constructor(name: string, max: number, create: (onExit: (instance: Instance) => void) => Instance) {
    this.name = name
    this.max = max
    this.create = create
  }

  get size(): number {
    return this.instances.size
  }

  find(id: string): Instance | undefined {
    for (const instance of this.instances) if (instance.id === id) return instance
    return undefined
  }

  /** Lets every instance forget what it knows; one that has done so too often ends. */
  forgetCalls(): void {
    for (const instance of [...this.instances]) {
      if (instance.forget() || !this.idle.includes(instance)) continue
      this.forget(instance)
      void instance.stop()
    }
  }

  private start(): Instance {
    const instance = this.create((gone) => this.forget(gone))
    this.instances.add(instance)
    return instance
  }

  private forget(instance: Instance): void {
    this.instances.delete(instance)
    const at = this.idle.indexOf(instance)
    if (at >= 0) this.idle.splice(at, 1)
    // Its place is free: whoever waits longest gets a fresh instance.
    if (this.instances.size < this.max) this.queue.shift()?.take(this.start())
  }

  private acquire(): Promise<Instance> {
    if (this.closed) return Promise.reject(functionBusy(this.name))
    const idle = this.idle.pop()
    if (idle) return Promise.resolve(idle)
    if (this.instances.size < this.max) return Promise.resolve(this.start())
    if (this.queue.length >= QUEUE_LENGTH) return Promise.reject(functionBusy(this.name))
    return new Promise((resolve, reject) => {
      const leave = () => {
        clearTimeout(timer)
        const at = this.queue.indexOf(waiting)
        if (at >= 0) this.queue.splice(at, 1)
      }
      const waiting: Waiting = {
        take: (instance) => {
          leave()
          resolve(instance)
        },
        refuse: () => {
          leave()
          reject(functionBusy(this.name))
        },
      }
      const timer = setTimeout(waiting.refuse, QUEUE_WAIT_MS)
      this.queue.push(waiting)
    })
  }

  private release(instance: Instance): void {
    if (!instance.alive) {
      this.forget(instance)
      return
    }
    const next = this.queue[0]
    if (next) next.take(instance)
    else this.idle.push(instance)
  }

  /** Serves an event on a free instance, a new one, or the first that gets free. */
  async run(delivery: Delivery): Promise<string> {
    const instance = await this.acquire()
    try {
      return await instance.run(delivery)
    } finally {
      this.release(instance)
    }
  }

  async close(): Promise<void> {
    this.closed = true
    for (const waiting of [...this.queue]) waiting.refuse()
    await Promise.all([...this.instances].map((instance) => instance.stop()))
  }
}
