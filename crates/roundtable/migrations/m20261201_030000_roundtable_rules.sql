-- Rules of procedure as versions that the seats answer, and from which seat an agenda item was brought in.
CREATE TABLE rules_of_procedure (
    id UUID NOT NULL PRIMARY KEY,
    table_id UUID NOT NULL REFERENCES round_table (id) DEFERRABLE INITIALLY DEFERRED,
    number DOUBLE PRECISION,
    state TEXT,
    answer_by TEXT,
    decided_on TEXT,
    audience TEXT NOT NULL,
    field_audiences TEXT,
    row_version BIGINT NOT NULL,
    changed_at BIGINT NOT NULL,
    retired_at BIGINT
);
CREATE INDEX rules_of_procedure_table_id ON rules_of_procedure (table_id);

-- What a seat says of a proposed version: one answer each, the last one counts.
CREATE TABLE rules_answer (
    id UUID NOT NULL PRIMARY KEY,
    rules UUID NOT NULL REFERENCES rules_of_procedure (id) ON DELETE CASCADE,
    seat UUID NOT NULL REFERENCES seat (id) ON DELETE CASCADE,
    says TEXT NOT NULL,
    reason TEXT,
    person UUID NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    -- Whether somebody who does not sit there entered it for the seat.
    entered_for BOOLEAN NOT NULL,
    at BIGINT NOT NULL,
    reply TEXT,
    replied_at BIGINT
);
CREATE UNIQUE INDEX rules_answer_rules_seat ON rules_answer (rules, seat);

ALTER TABLE agenda_item ADD COLUMN raised_seat_id UUID REFERENCES seat (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE agenda_item ADD COLUMN entered_for TEXT;
CREATE INDEX agenda_item_raised_seat_id ON agenda_item (raised_seat_id);

-- How often what is noted of who was at a meeting changed: what is counted from it is counted anew only then.
CREATE TABLE attendance_turn (
    meeting UUID NOT NULL PRIMARY KEY REFERENCES meeting (id) ON DELETE CASCADE,
    number BIGINT NOT NULL
);
