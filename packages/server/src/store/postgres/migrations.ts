/**
 * The tables, as they came to be: the first statement makes version 1 of them, each further one the next. A migration
 * that was ever released is never changed; what has to change is a new one at the end.
 */
export const migrations: readonly string[] = [
  `
  create table zhenggai.ledgers (
    name text primary key,
    removals bigint not null default 0            -- grows whenever problems are taken away
  );

  create table zhenggai.problems (
    ledger text not null references zhenggai.ledgers,
    number text not null,
    is_integer boolean not null,                  -- 12 rather than '12'
    sample boolean not null,
    version integer not null,                     -- how many entries it has
    head text not null,                           -- the hash of the last one
    changed_by xid8 not null default pg_current_xact_id(),
    primary key (ledger, number)
  );
  create index problems_by_change on zhenggai.problems (changed_by);

  create table zhenggai.entries (
    ledger text not null,
    number text not null,
    position integer not null,                    -- from 0
    entry text not null,                          -- JSON, byte for byte as it was written
    primary key (ledger, number, position),
    foreign key (ledger, number) references zhenggai.problems on delete cascade
  );

  create table zhenggai.request_keys (
    ledger text not null,
    key text not null,
    number text not null,
    primary key (ledger, key),
    foreign key (ledger, number) references zhenggai.problems on delete cascade
  );
  create index request_keys_by_problem on zhenggai.request_keys (ledger, number);

  create table zhenggai.documents (
    collection text not null,
    id text not null,
    version integer not null,
    value text not null,                          -- JSON
    primary key (collection, id)
  );
  `,
]
