package org.ringfence.register.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ringfence.register.RegisterFixture.DAY;
import static org.ringfence.register.RegisterFixture.entry;
import static org.ringfence.register.RegisterFixture.open;
import static org.ringfence.register.RegisterFixture.raw;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ringfence.model.disclosure.Edition;
import org.ringfence.model.installation.Organisation;
import org.ringfence.model.method.TreatmentCost;
import org.ringfence.model.paper.Issue;
import org.ringfence.model.paper.PaperKind;
import org.ringfence.model.written.Money;
import org.ringfence.register.problem.RegisterException;

/** What the database itself holds a council's books to, whoever writes in them. */
class CouncilStoresTest {

  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void fill() {
    file = folder.resolve("estate.ringfence");
    try (var register = open(file)) {
      register.create(entry("a1"));
      register.council().issues().add("o1", issue(1, ""));
      register.council().issues().add("o1", issue(2, "A wrong number"));
    }
  }

  private static Issue issue(int version, String why) {
    return new Issue(PaperKind.SITE, Edition.PUBLIC, "a1", version, "Library.docx", DAY, why);
  }

  @Test
  void organisationsAndTheirInstallationsAreKnown() {
    try (var register = open(file)) {
      assertThat(register.council().organisations())
          .isEqualTo(List.of(new Organisation("o1", "Ringmere Council")));
      assertThat(register.council().hasInstallation("o1", "i1")).isTrue();
      assertThat(register.council().hasInstallation("o2", "i1")).isFalse();
    }
  }

  @Test
  void nothingIsKeptForAnOrganisationThatIsNotThere() {
    try (var register = open(file)) {
      var cost = new TreatmentCost("verify", Money.NONE, Money.NONE, "Quotation", true);
      assertThatThrownBy(() -> register.council().costs().save("o2", cost))
          .isInstanceOf(RegisterException.class);
      assertThat(register.council().costs().costs("o2")).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "delete from issue where version = 2",
        "update issue set name = 'Other.docx'",
        "insert into issue select organisation, kind, edition, subject, 4, name, stands_for, why"
            + " from issue where version = 2",
        "insert or replace into issue select organisation, kind, edition, subject, 2, 'Other.docx',"
            + " stands_for, why from issue where version = 2",
        "insert into issue select organisation, kind, edition, subject, 3, name, stands_for, ''"
            + " from issue where version = 2",
        "insert into ruling values ('o1', 'model', 'view.area', 1, '', '', 'Mo', 'MO',"
            + " '2026-11-22')",
        "insert into ruling values ('o1', 'answer', '', 1, '', '', 'Mo', 'MO', '2026-11-22')",
        "insert into ruling values ('o1', 'model', '', 1, '', '', '', 'MO', '2026-11-22')",
        "insert into treatment_cost values ('o1', 'verify', -1, 0, 'Quotation')"
      })
  void noSqlForgetsAPaperOrKeepsHalfADecision(String statement) throws SQLException {
    try (var connection = raw(file);
        var made = connection.createStatement()) {
      assertThatThrownBy(() -> made.executeUpdate(statement)).isInstanceOf(SQLException.class);
    }
    try (var register = open(file)) {
      assertThat(register.council().issues().issues("o1"))
          .containsExactly(issue(1, ""), issue(2, "A wrong number"));
    }
  }
}
