-- What the codes on the wall are made of while people check in to a meeting.
CREATE TABLE check_in (
    meeting UUID NOT NULL PRIMARY KEY REFERENCES meeting (id) ON DELETE CASCADE,
    secret BYTEA NOT NULL,
    made_at BIGINT NOT NULL
);

-- Wrong codes somebody typed since their last right one.
CREATE TABLE check_in_try (
    meeting UUID NOT NULL REFERENCES meeting (id) ON DELETE CASCADE,
    person UUID NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    wrong BIGINT NOT NULL,
    closed_until BIGINT,
    PRIMARY KEY (meeting, person)
);

-- Who asked to speak, from which seat, and when they spoke. A guest has no seat, and no name.
CREATE TABLE speech (
    id UUID NOT NULL PRIMARY KEY,
    meeting UUID NOT NULL REFERENCES meeting (id) ON DELETE CASCADE,
    item UUID REFERENCES agenda_item (id) ON DELETE SET NULL,
    seat UUID REFERENCES seat (id) ON DELETE CASCADE,
    kind TEXT NOT NULL,
    state TEXT NOT NULL,
    asked_at BIGINT NOT NULL,
    started_at BIGINT,
    ended_at BIGINT
);
CREATE INDEX speech_meeting ON speech (meeting);
CREATE INDEX speech_seat ON speech (seat);

-- Who interprets into which language at a meeting; none where it is somebody from outside.
CREATE TABLE meeting_interpreter (
    id UUID NOT NULL PRIMARY KEY,
    meeting UUID NOT NULL REFERENCES meeting (id) ON DELETE CASCADE,
    language TEXT NOT NULL,
    person UUID REFERENCES person (id) ON DELETE CASCADE,
    at BIGINT NOT NULL
);
CREATE INDEX meeting_interpreter_meeting ON meeting_interpreter (meeting);
