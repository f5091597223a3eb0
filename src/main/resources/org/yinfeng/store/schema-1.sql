create table schema_version(version integer not null);
insert into schema_version values(1);

create table field_number(number integer primary key, field_key varchar(100) not null unique, kind varchar(20) not null);

create table head(only_row integer primary key, revision bigint not null, next_id bigint not null,
    state varbinary(32) not null, chain varbinary(32) not null);
insert into head values(1, 0, 1, cast(x'0000000000000000000000000000000000000000000000000000000000000000' as varbinary(32)),
    cast(x'0000000000000000000000000000000000000000000000000000000000000000' as varbinary(32)));

create table page(number bigint primary key, body varbinary(1048576) not null);

create table entry(id bigint primary key, kind smallint not null, version integer not null, body varbinary(1048576));

create table revision(number bigint primary key, at_micros bigint not null, who varchar(1000) not null, label varbinary(1048576) not null,
    why varchar(100000), change_count integer not null, state varbinary(32) not null, digest varbinary(32) not null);

create table change_block(revision bigint not null, seq integer not null, first_id bigint not null, last_id bigint not null,
    body varbinary(1048576) not null, primary key(revision, seq))
