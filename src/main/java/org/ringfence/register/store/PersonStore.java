package org.ringfence.register.store;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.ringfence.files.Sha256;
import org.ringfence.model.installation.Person;
import org.ringfence.model.signature.PersonKey;
import org.ringfence.model.written.NaturalOrder;
import org.ringfence.register.problem.RefusedException;
import org.ringfence.register.sqlite.Database;
import org.ringfence.register.sqlite.Row;

/**
 * The people of a register and the public halves of their keys. A person can be renamed or erased,
 * a key retired once; neither is ever removed, as signatures and the log refer to them.
 */
public final class PersonStore {

  private final Database database;

  public PersonStore(Database database) {
    this.database = database;
  }

  /** Everybody, by name; last those whose names were erased. */
  public List<Person> all() {
    return database
        .query(
            "select id, name, salt from person order by case when name = '' then 1 else 0 end,"
                + " name, id",
            slots -> {},
            PersonStore::person)
        .stream()
        .sorted(
            Comparator.comparing(Person::isErased)
                .thenComparing(Person::name, NaturalOrder.OF_NAMES))
        .toList();
  }

  /** The person with this id, if there is one. */
  public Optional<Person> person(String id) {
    return database.first(
        "select id, name, salt from person where id = ?",
        slots -> slots.text(id),
        PersonStore::person);
  }

  /**
   * Adds a person, or renames the one with this id. Refuses one without name or salt, another salt
   * than before, and somebody who was erased, with a {@link RefusedException}.
   */
  public void save(Person person) {
    database.transaction(
        () -> {
          requireNamed(person);
          var before = person(person.id());
          before.ifPresent(known -> requireRenamed(known, person));
          if (before.isEmpty()) {
            insert(person);
          } else {
            rename(person.id(), person.name(), person.salt());
          }
        });
  }

  /**
   * Takes the name and the salt of a person out of the register, so that nobody can tell whom the
   * log means; the id stays. What the person has signed still names them, and so does a backup that
   * was made before.
   */
  public void erase(String id) {
    database.transaction(
        () -> {
          if (!existing(id).isErased()) {
            rename(id, "", "");
          }
        });
  }

  /** Every key, by the day since which it is used, retired ones too. */
  public List<PersonKey> keys() {
    return database.query(
        "select * from person_key order by since, fingerprint", slots -> {}, PersonStore::key);
  }

  /** The key with this fingerprint, if there is one. */
  public Optional<PersonKey> key(String fingerprint) {
    return database.first(
        "select * from person_key where fingerprint = ?",
        slots -> slots.text(fingerprint),
        PersonStore::key);
  }

  /** Adds a person's key; refused where the key is there or the person is not. */
  public void addKey(PersonKey key) {
    database.transaction(
        () -> {
          existing(key.person());
          if (!Sha256.isOne(key.fingerprint()) || key(key.fingerprint()).isPresent()) {
            throw refusal("person.key.known");
          }
          insert(key);
        });
  }

  /** Retires a key, for good; refused where it is retired already. */
  public void retireKey(String fingerprint, PersonKey.Retired retired) {
    database.transaction(
        () -> {
          if (retired.why().isBlank()) {
            throw refusal("person.key.no-reason");
          }
          var changed =
              database.update(
                  "update person_key set retired_on = ?, retired_why = ?"
                      + " where fingerprint = ? and retired_on is null",
                  slots -> slots.day(retired.on()).text(retired.why()).text(fingerprint));
          if (changed != 1) {
            throw refusal("person.key.none", fingerprint);
          }
        });
  }

  private void requireNamed(Person person) {
    if (person.name().isBlank() || person.salt().isEmpty()) {
      throw refusal("person.no-name");
    }
  }

  private void requireRenamed(Person known, Person person) {
    if (known.isErased()) {
      throw refusal("person.erased");
    }
    if (!known.salt().equals(person.salt())) {
      throw refusal("person.other-salt");
    }
  }

  private Person existing(String id) {
    return person(id).orElseThrow(() -> refusal("person.none", id));
  }

  private RefusedException refusal(String key, Object... values) {
    return new RefusedException(database.problem(key, values));
  }

  private void insert(Person person) {
    database.update(
        "insert into person (id, name, salt) values (?, ?, ?)",
        slots -> slots.text(person.id()).text(person.name()).text(person.salt()));
  }

  private void rename(String id, String name, String salt) {
    database.update(
        "update person set name = ?, salt = ? where id = ?",
        slots -> slots.text(name).text(salt).text(id));
  }

  private void insert(PersonKey key) {
    database.update(
        "insert into person_key (fingerprint, person, public_key, since, retired_on, retired_why)"
            + " values (?, ?, ?, ?, ?, ?)",
        slots ->
            slots
                .text(key.fingerprint())
                .text(key.person())
                .text(key.publicKey())
                .day(key.since())
                .day(key.retired().map(PersonKey.Retired::on))
                .text(key.retired().map(PersonKey.Retired::why)));
  }

  private static Person person(Row row) throws SQLException {
    return new Person(row.text("id"), row.text("name"), row.text("salt"));
  }

  private static PersonKey key(Row row) throws SQLException {
    Optional<LocalDate> retiredOn = row.maybeDay("retired_on");
    var why = row.maybeText("retired_why").orElse("");
    return new PersonKey(
        row.text("person"),
        row.text("fingerprint"),
        row.text("public_key"),
        row.day("since"),
        retiredOn.map(on -> new PersonKey.Retired(on, why)));
  }
}
