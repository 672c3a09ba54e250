import Database from 'libsql'

type Parameter = string | number | Buffer | null

/** One SQLite connection that prepares each statement once. */
export class Sql {
  private readonly db: Database.Database
  private readonly statements = new Map<string, Database.Statement>()

  constructor(file: string) {
    this.db = new Database(file)
  }

  private statement(text: string): Database.Statement {
    const known = this.statements.get(text)
    if (known) return known
    const statement = this.db.prepare(text)
    this.statements.set(text, statement)
    return statement
  }

  /** Runs statements that take nothing and return nothing. */
  exec(text: string): void {
    this.db.exec(text)
  }

  /** @returns the number of the row an INSERT made. */
  run(text: string, ...parameters: Parameter[]): number {
    return Number(this.statement(text).run(parameters).lastInsertRowid)
  }

  /** The caller names the shape of the row that its statement selects. */
  get<T>(text: string, ...parameters: Parameter[]): T | null {
    return (this.statement(text).get(parameters) as T | undefined) ?? null
  }

  all<T>(text: string, ...parameters: Parameter[]): T[] {
    return this.statement(text).all(parameters) as T[]
  }

  close(): void {
    this.statements.clear()
    this.db.close()
  }
}
