create table checkpoint(revision bigint not null, seq integer not null, body varbinary(1048576) not null, primary key(revision, seq));

create index change_block_ids on change_block(first_id, last_id, revision, seq);

create index revision_at on revision(at_micros, number)
