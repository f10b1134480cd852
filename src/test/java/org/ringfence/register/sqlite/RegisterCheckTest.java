package org.ringfence.register.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ringfence.register.RegisterFixture.DAY;
import static org.ringfence.register.RegisterFixture.answer;
import static org.ringfence.register.RegisterFixture.entry;
import static org.ringfence.register.RegisterFixture.open;
import static org.ringfence.register.RegisterFixture.own;
import static org.ringfence.register.RegisterFixture.raw;
import static org.ringfence.register.RegisterFixture.refusal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ringfence.model.installation.Organisation;
import org.ringfence.model.installation.RegisterEntry;
import org.ringfence.model.installation.Site;
import org.ringfence.register.OtherProgram;

/** What no backup would be made of does not open either. */
class RegisterCheckTest {

  private static final int ESTATE = 1_500;
  private static final int ANSWERS = 20;

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "delete from site",
        "drop trigger answer_locked_update",
        "drop table reconciliation",
        "drop trigger answer_locked_update;"
            + " create trigger answer_locked_update before update on answer begin select 1; end",
        "create view organisations as select 1",
        "create table site_2 (id text)",
        "create virtual table notes using fts5(text)",
        "alter table site rename column address to addresz"
      })
  void whatTheCheckOfBackupsFindsIsRefused(String damage) throws Exception {
    var file = folder.resolve("estate.ringfence");
    try (var register = open(file)) {
      register.create(entry("a1"));
      register.save(answer(own("a1"), "question", "value"));
    }
    assertThat(RegisterCheck.finding(file)).isEmpty();
    try (var connection = raw(file);
        var statement = connection.createStatement()) {
      statement.executeUpdate(damage);
    }
    var before = Files.readAllBytes(file);
    assertThat(RegisterCheck.finding(file)).isPresent();
    assertThat(refusal(file).what()).startsWith("This register is damaged");
    assertThat(Files.readAllBytes(file)).isEqualTo(before);
  }

  @Test
  void aLargeEstateOpensQuickly() {
    var file = folder.resolve("estate.ringfence");
    try (var register = open(file)) {
      register.inOneTransaction(
          () -> {
            for (int number = 0; number < ESTATE; number++) {
              register.create(entryOf(number));
              for (int question = 0; question < ANSWERS; question++) {
                register.save(answer(own("a" + number), "question." + question, "value"));
              }
              register.saveEquipment("a" + number, OtherProgram.equipment("label"));
            }
            return "";
          });
    }
    var start = System.nanoTime();
    open(file).close();
    var opened = System.nanoTime();
    assertThat(RegisterCheck.finding(file)).isEmpty();
    var checked = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - opened);
    System.out.printf(
        "%d installations, %d kB: opened in %d ms, the check alone %d ms%n",
        ESTATE,
        file.toFile().length() / 1_000,
        TimeUnit.NANOSECONDS.toMillis(opened - start),
        checked);
    assertThat(checked).isLessThan(10_000);
  }

  private static RegisterEntry entryOf(int number) {
    return new RegisterEntry(
        "a" + number,
        new Organisation("o1", "Ringmere Council"),
        new Site("s" + number, "Library " + number, "1 High Street", ""),
        Optional.empty(),
        "i" + number,
        "Foyer cameras",
        DAY,
        false);
  }
}
