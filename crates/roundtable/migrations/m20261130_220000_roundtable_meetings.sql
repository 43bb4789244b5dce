-- Tables, seats, meetings, agenda items and minutes, with their texts and revisions.
CREATE TABLE round_table (
    id UUID NOT NULL PRIMARY KEY,
    kind TEXT,
    state TEXT,
    closed_as TEXT,
    parent_id UUID REFERENCES round_table (id) DEFERRABLE INITIALLY DEFERRED,
    merged_into UUID REFERENCES round_table (id) DEFERRABLE INITIALLY DEFERRED,
    lights TEXT,
    audience TEXT NOT NULL,
    field_audiences TEXT,
    row_version BIGINT NOT NULL,
    changed_at BIGINT NOT NULL,
    retired_at BIGINT
);

CREATE TABLE seat (
    id UUID NOT NULL PRIMARY KEY,
    table_id UUID NOT NULL REFERENCES round_table (id) DEFERRABLE INITIALLY DEFERRED,
    organization_id UUID REFERENCES organization (id) DEFERRABLE INITIALLY DEFERRED,
    category TEXT,
    kind TEXT,
    since TEXT,
    until TEXT,
    audience TEXT NOT NULL,
    field_audiences TEXT,
    row_version BIGINT NOT NULL,
    changed_at BIGINT NOT NULL,
    retired_at BIGINT
);
CREATE INDEX seat_table_id ON seat (table_id);
CREATE INDEX seat_organization_id ON seat (organization_id);

CREATE TABLE meeting (
    id UUID NOT NULL PRIMARY KEY,
    table_id UUID NOT NULL REFERENCES round_table (id) DEFERRABLE INITIALLY DEFERRED,
    number DOUBLE PRECISION,
    state TEXT,
    starts TEXT,
    minutes DOUBLE PRECISION,
    mode TEXT,
    link TEXT,
    capacity DOUBLE PRECISION,
    languages TEXT,
    childcare TEXT,
    sequence DOUBLE PRECISION,
    audience TEXT NOT NULL,
    field_audiences TEXT,
    row_version BIGINT NOT NULL,
    changed_at BIGINT NOT NULL,
    retired_at BIGINT
);
CREATE INDEX meeting_table_id ON meeting (table_id, starts);

CREATE TABLE agenda_item (
    id UUID NOT NULL PRIMARY KEY,
    table_id UUID NOT NULL REFERENCES round_table (id) DEFERRABLE INITIALLY DEFERRED,
    meeting_id UUID REFERENCES meeting (id) DEFERRABLE INITIALLY DEFERRED,
    position DOUBLE PRECISION,
    minutes DOUBLE PRECISION,
    kind TEXT,
    presenter_id UUID REFERENCES seat (id) DEFERRABLE INITIALLY DEFERRED,
    raised_by TEXT,
    chatham_house TEXT,
    audience TEXT NOT NULL,
    field_audiences TEXT,
    row_version BIGINT NOT NULL,
    changed_at BIGINT NOT NULL,
    retired_at BIGINT
);
CREATE INDEX agenda_item_meeting_id ON agenda_item (meeting_id);
CREATE INDEX agenda_item_table_id ON agenda_item (table_id);

CREATE TABLE minutes (
    id UUID NOT NULL PRIMARY KEY,
    meeting_id UUID NOT NULL REFERENCES meeting (id) DEFERRABLE INITIALLY DEFERRED,
    state TEXT,
    review_until TEXT,
    approved_on TEXT,
    audience TEXT NOT NULL,
    field_audiences TEXT,
    row_version BIGINT NOT NULL,
    changed_at BIGINT NOT NULL,
    retired_at BIGINT
);
CREATE UNIQUE INDEX minutes_meeting_id ON minutes (meeting_id);

CREATE TABLE minutes_entry (
    id UUID NOT NULL PRIMARY KEY,
    meeting_id UUID NOT NULL REFERENCES meeting (id) DEFERRABLE INITIALLY DEFERRED,
    item_id UUID REFERENCES agenda_item (id) DEFERRABLE INITIALLY DEFERRED,
    position DOUBLE PRECISION,
    kind TEXT,
    seat_id UUID REFERENCES seat (id) DEFERRABLE INITIALLY DEFERRED,
    due TEXT,
    done TEXT,
    reminded TEXT,
    audience TEXT NOT NULL,
    field_audiences TEXT,
    row_version BIGINT NOT NULL,
    changed_at BIGINT NOT NULL,
    retired_at BIGINT
);
CREATE INDEX minutes_entry_meeting_id ON minutes_entry (meeting_id);
CREATE INDEX minutes_entry_item_id ON minutes_entry (item_id);
CREATE INDEX minutes_entry_open ON minutes_entry (kind, done, due);

CREATE TABLE roundtable_text (
    entity TEXT NOT NULL,
    record UUID NOT NULL,
    field TEXT NOT NULL,
    lang TEXT NOT NULL,
    body TEXT NOT NULL,
    status TEXT NOT NULL,
    source_hash BIGINT NOT NULL,
    told_by TEXT NOT NULL,
    at BIGINT NOT NULL,
    PRIMARY KEY (entity, record, field, lang)
);
CREATE INDEX roundtable_text_record ON roundtable_text (record);

CREATE TABLE roundtable_revision (
    entity TEXT NOT NULL,
    record UUID NOT NULL,
    version BIGINT NOT NULL,
    at BIGINT NOT NULL,
    unit UUID NOT NULL,
    role TEXT NOT NULL,
    gone BOOLEAN NOT NULL,
    body TEXT NOT NULL,
    PRIMARY KEY (record, version)
);

-- What somebody does for a table besides sitting at it.
CREATE TABLE table_office (
    id UUID NOT NULL PRIMARY KEY,
    table_id UUID NOT NULL REFERENCES round_table (id) ON DELETE CASCADE,
    person UUID NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    office TEXT NOT NULL,
    since BIGINT NOT NULL,
    until BIGINT
);
CREATE INDEX table_office_person ON table_office (person);
CREATE INDEX table_office_table ON table_office (table_id);

-- Who sits at a seat, and who can sit there instead.
CREATE TABLE seat_holder (
    id UUID NOT NULL PRIMARY KEY,
    seat UUID NOT NULL REFERENCES seat (id) ON DELETE CASCADE,
    person UUID NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    part TEXT NOT NULL,
    since BIGINT NOT NULL,
    until BIGINT
);
CREATE INDEX seat_holder_seat ON seat_holder (seat);
CREATE INDEX seat_holder_person ON seat_holder (person);

-- Who was invited to a meeting and what they answered.
CREATE TABLE invitation (
    id UUID NOT NULL PRIMARY KEY,
    meeting UUID NOT NULL REFERENCES meeting (id) ON DELETE CASCADE,
    person UUID NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    seat UUID REFERENCES seat (id) ON DELETE SET NULL,
    state TEXT NOT NULL,
    asked_at BIGINT NOT NULL,
    answered_at BIGINT,
    -- Who answered on their behalf; none where they did themselves.
    answered_by UUID,
    -- Since when they wait for a place, and until when one is kept for them.
    waits_since BIGINT,
    offered_until BIGINT,
    remote BOOLEAN NOT NULL,
    -- A language to be interpreted into; none where none is needed.
    language TEXT,
    childcare BOOLEAN NOT NULL,
    access_needs TEXT,
    delegated_to UUID REFERENCES person (id) ON DELETE SET NULL,
    reminded_at BIGINT
);
CREATE UNIQUE INDEX invitation_meeting_person ON invitation (meeting, person);
CREATE INDEX invitation_person ON invitation (person);

-- What letters lead to: several for one invitation, one in each letter.
CREATE TABLE invitation_link (
    secret BYTEA NOT NULL PRIMARY KEY,
    invitation UUID NOT NULL REFERENCES invitation (id) ON DELETE CASCADE,
    expires_at BIGINT NOT NULL
);
CREATE INDEX invitation_link_invitation ON invitation_link (invitation);

-- Who was there. A guest has a name or none, and no seat.
CREATE TABLE attendance (
    id UUID NOT NULL PRIMARY KEY,
    meeting UUID NOT NULL REFERENCES meeting (id) ON DELETE CASCADE,
    seat UUID REFERENCES seat (id) ON DELETE CASCADE,
    guest TEXT,
    how TEXT NOT NULL,
    way TEXT NOT NULL,
    noted_by UUID,
    at BIGINT NOT NULL
);
CREATE UNIQUE INDEX attendance_meeting_seat ON attendance (meeting, seat);

-- What members propose to be said otherwise in minutes.
CREATE TABLE correction (
    id UUID NOT NULL PRIMARY KEY,
    meeting UUID NOT NULL REFERENCES meeting (id) ON DELETE CASCADE,
    entry UUID REFERENCES minutes_entry (id) ON DELETE SET NULL,
    person UUID NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    text TEXT NOT NULL,
    -- None while nobody has answered.
    taken BOOLEAN,
    answer TEXT,
    at BIGINT NOT NULL,
    answered_at BIGINT
);
CREATE INDEX correction_meeting ON correction (meeting);
