internal import GRDB

/// The tables of a memory, version by version.
enum StoreSchema {
  /// What marks a SQLite file as a memory, in its header's application id: “TUMN”.
  static let applicationID = 0x5455_4D4E

  /// The number of the last version.
  static let version = 3

  static var migrator: DatabaseMigrator {
    // Every change that a migration makes is checked by the store's own foreign keys as it is made.
    var migrator = DatabaseMigrator().disablingDeferredForeignKeyChecks()
    migrator.registerMigration("1") { database in
      try database.execute(
        sql: """
          PRAGMA application_id = \(applicationID);
          CREATE TABLE batch (
            number INTEGER PRIMARY KEY,
            id TEXT NOT NULL UNIQUE,
            file TEXT NOT NULL,
            format TEXT NOT NULL,
            started TEXT NOT NULL,
            read INTEGER, stored INTEGER, present INTEGER, rejected INTEGER
          );
          CREATE TABLE language (id INTEGER PRIMARY KEY, tag TEXT NOT NULL UNIQUE);
          CREATE TABLE unit (
            sequence INTEGER PRIMARY KEY AUTOINCREMENT,
            id TEXT NOT NULL UNIQUE,          -- unique in this memory and, without a name, beyond it
            name TEXT,                        -- the id that the unit's file gave it
            fingerprint INTEGER NOT NULL,     -- of all that the file said of it
            batch INTEGER NOT NULL REFERENCES batch,
            metadata TEXT                     -- JSON
          );
          CREATE INDEX unit_fingerprint ON unit (fingerprint);
          CREATE TABLE segment (
            unit INTEGER NOT NULL REFERENCES unit,
            position INTEGER NOT NULL,
            language INTEGER NOT NULL REFERENCES language,
            text TEXT NOT NULL,
            codes TEXT,                       -- JSON
            metadata TEXT,                    -- JSON
            PRIMARY KEY (unit, position)
          ) WITHOUT ROWID;
          """)
    }
    migrator.registerMigration("2") { database in
      try database.execute(
        sql: """
          ALTER TABLE batch ADD COLUMN removed INTEGER;   -- units that the change took away
          ALTER TABLE batch ADD COLUMN undone INTEGER;    -- the number of the change that took this one back
          CREATE TABLE removal (
            change INTEGER PRIMARY KEY,       -- from the sequence that numbers the units
            unit INTEGER NOT NULL             -- the sequence that the unit had
          );
          CREATE TABLE former (               -- units that an import put others in the place of
            number INTEGER PRIMARY KEY,
            batch INTEGER NOT NULL REFERENCES batch,
            successor TEXT NOT NULL,          -- the id of the unit that came in its place
            origin INTEGER NOT NULL REFERENCES batch,
            id TEXT NOT NULL,
            name TEXT,
            fingerprint INTEGER NOT NULL,
            metadata TEXT
          );
          CREATE TABLE former_segment (
            former INTEGER NOT NULL REFERENCES former,
            position INTEGER NOT NULL,
            language INTEGER NOT NULL REFERENCES language,
            text TEXT NOT NULL,
            codes TEXT,
            metadata TEXT,
            PRIMARY KEY (former, position)
          ) WITHOUT ROWID;
          """)
    }
    migrator.registerMigration("3") { database in
      try database.execute(
        sql: """
          ALTER TABLE former ADD COLUMN place INTEGER;    -- where the unit stood: its first sequence
          CREATE TABLE restored (             -- units that came back when an import was taken back
            unit INTEGER PRIMARY KEY,         -- the sequence that the unit has now
            place INTEGER NOT NULL UNIQUE     -- where it stands among the others
          );
          """)
    }
    return migrator
  }
}
