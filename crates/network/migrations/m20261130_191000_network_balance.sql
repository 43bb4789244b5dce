-- What an organisation answered, twice a year: whether it gets at least as much as it gives. Nobody's name stands beside it.
CREATE TABLE balance (
    organization UUID NOT NULL REFERENCES organization (id) ON DELETE CASCADE,
    -- Counted: twice the year, and one more from July on.
    half BIGINT NOT NULL,
    gets BOOLEAN NOT NULL,
    at BIGINT NOT NULL,
    PRIMARY KEY (organization, half)
);
