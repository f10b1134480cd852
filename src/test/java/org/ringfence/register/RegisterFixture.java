package org.ringfence.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.ringfence.model.installation.Answer;
import org.ringfence.model.installation.AnswerPlace;
import org.ringfence.model.installation.Basis;
import org.ringfence.model.installation.Contract;
import org.ringfence.model.installation.Organisation;
import org.ringfence.model.installation.PlacedAnswer;
import org.ringfence.model.installation.RegisterEntry;
import org.ringfence.model.installation.Scope;
import org.ringfence.model.installation.Site;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.model.outcome.Problem;
import org.ringfence.model.signature.Identity;
import org.ringfence.model.signature.IdentityBasis;
import org.ringfence.model.signature.KeptSignOff;
import org.ringfence.model.signature.SignOff;

/** Registers and what goes into them, for tests. */
public final class RegisterFixture {

  public static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-22T09:12:00Z"), ZoneOffset.UTC);
  public static final LocalDate DAY = LocalDate.of(2026, 11, 22);
  static final Contract CONTRACT = new Contract("c1", "Upkeep 2024 to 2027");

  private RegisterFixture() {}

  public static Register open(Path file) {
    return switch (Register.open(file, CLOCK)) {
      case Outcome.Done<Register>(var register) -> register;
      case Outcome.Refused<Register>(var problems) -> throw new AssertionError(problems);
    };
  }

  /** Opens a register that has to be refused, and says why it was. */
  public static Problem refusal(Path file) {
    return switch (Register.open(file, CLOCK)) {
      case Outcome.Done<Register>(var register) -> {
        register.close();
        throw new AssertionError(file + " was opened");
      }
      case Outcome.Refused<Register>(var problems) -> {
        assertThat(problems).hasSize(1);
        yield problems.getFirst();
      }
    };
  }

  /** One assessment of the library's cameras. */
  public static RegisterEntry entry(String id) {
    return new RegisterEntry(
        id,
        new Organisation("o1", "Ringmere Council"),
        new Site("s1", "Library", "1 High Street", "100012345678"),
        Optional.of(CONTRACT),
        "i1",
        "Foyer cameras",
        DAY,
        false);
  }

  public static AnswerPlace own(String assessment) {
    return new AnswerPlace(Scope.INSTALLATION, assessment);
  }

  public static PlacedAnswer answer(AnswerPlace place, String question, String... values) {
    var answer =
        new Answer(
            List.of(values), Basis.INSPECTED, "T. Smith", Optional.of(DAY), "sheet 12", "seen");
    return new PlacedAnswer(place, question, answer, "");
  }

  public static KeptSignOff signOff(String name, String role) {
    var identity = new Identity(IdentityBasis.OWN_KEY, "p-" + name, "ab".repeat(32));
    return new KeptSignOff(
        new SignOff(name, role, "I have seen it.", "because", DAY, identity), "{\"proof\":1}");
  }

  /** The file as any other program would open it. */
  public static Connection raw(Path file) throws SQLException {
    return DriverManager.getConnection("jdbc:sqlite:" + file);
  }
}
