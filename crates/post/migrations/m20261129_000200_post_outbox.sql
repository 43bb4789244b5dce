-- Letters that wait to be sent, written in the unit of work that wants them. What was handed over keeps no
-- address and no word: only that it was sent, and when.
CREATE TABLE outbox (
    id UUID NOT NULL PRIMARY KEY,
    -- Whom it is for, to note what came back; none for who has no account.
    person UUID,
    recipient TEXT NOT NULL,
    subject TEXT NOT NULL,
    plain TEXT NOT NULL,
    html TEXT NOT NULL,
    essential BOOLEAN NOT NULL,
    created_at BIGINT NOT NULL,
    due_at BIGINT NOT NULL,
    lease_until BIGINT NOT NULL,
    attempts BIGINT NOT NULL,
    accepted_at BIGINT,
    failed_at BIGINT,
    last_error TEXT
);
CREATE INDEX outbox_due ON outbox (due_at);
CREATE INDEX outbox_person ON outbox (person);
