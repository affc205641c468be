internal import GRDB

/// The tables of a memory, version by version.
enum StoreSchema {
  /// What marks a SQLite file as a memory, in its header's application id: “TUMN”.
  static let applicationID = 0x5455_4D4E

  static var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
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
    return migrator
  }
}
