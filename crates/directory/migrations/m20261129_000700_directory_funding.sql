-- Funded projects of the network: what they are paid from and until when, and which services hang on them.

CREATE TABLE funded_project (
    id UUID NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    fund TEXT NOT NULL,
    identifier TEXT NOT NULL,
    -- The fund's share in whole percent; none where nobody has said.
    share BIGINT,
    partners TEXT NOT NULL,
    -- Days since 1970.
    starts BIGINT NOT NULL,
    ends BIGINT NOT NULL
);
CREATE INDEX funded_project_ends ON funded_project (ends);

CREATE TABLE funded_service (
    project UUID NOT NULL REFERENCES funded_project (id) ON DELETE CASCADE,
    -- No foreign key: a service that was taken away is still told of as one that hung on it.
    service UUID NOT NULL,
    PRIMARY KEY (project, service)
);

CREATE TABLE project_support (
    id UUID NOT NULL PRIMARY KEY,
    project UUID NOT NULL REFERENCES funded_project (id) ON DELETE CASCADE,
    kind TEXT NOT NULL,
    giver TEXT NOT NULL,
    since BIGINT NOT NULL,
    -- The day on which it was withdrawn.
    until BIGINT
);
CREATE INDEX project_support_project ON project_support (project);
