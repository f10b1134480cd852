package org.ringfence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringfence.assessment.Workspace;
import org.ringfence.assessment.custody.Samples;
import org.ringfence.assessment.dossier.CatalogueServices;
import org.ringfence.assessment.ledger.WizardPosition;
import org.ringfence.assessment.people.KeyRing;
import org.ringfence.catalogue.CatalogueReader;
import org.ringfence.catalogue.CatalogueSource;
import org.ringfence.cli.part.Console;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.model.signature.SigningSettings;
import org.ringfence.signing.QuickKeys;
import org.ringfence.ui.AnsweredRegister;
import org.ringfence.ui.DamagedSettings;
import org.ringfence.ui.RegisterTables;

/**
 * Whatever stands where a register remembers something: what can't be read is said where somebody
 * has to know, something usual counts in its place, and nothing else is lost.
 */
class DamagedSettingsCommandTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneOffset.UTC);

  private static final List<String> COMMANDS =
      List.of(
          "list",
          "export FOLDER/all.json",
          "report --kind committee --edition exempt --plan",
          "report --kind foi --edition public --out FOLDER/foi.docx",
          "committee show",
          "treatment list",
          "action list",
          "withhold list",
          "withhold small-numbers",
          "refusal list",
          "people list",
          "backup",
          "backup --list",
          "sign here --assessment NOBODY --role assessor",
          "verify REGISTER");

  @TempDir private Path folder;

  private record Ran(int code, String said) {}

  private Ran run(Path register, String command) {
    var said = new StringWriter();
    var folders =
        new UserFolders(register.resolveSibling(".").normalize(), folder.resolve("documents"));
    var console = new Console(new PrintWriter(said), new PrintWriter(said));
    var arguments =
        Arrays.stream(command.split(" ", -1))
            .map(word -> word.replace("FOLDER", folder.toString()))
            .map(word -> word.replace("REGISTER", register.toString()));
    var named =
        command.startsWith("verify")
            ? arguments
            : Stream.concat(arguments, Stream.of("--register", register.toString()));
    var code =
        new CompositionRoot(folders, CLOCK, QuickKeys.FILES)
            .commandLine(console)
            .run(named.toArray(String[]::new));
    return new Ran(code, said.toString());
  }

  private Workspace open(Path register) {
    var knowledge =
        new CatalogueServices(new CatalogueReader(CatalogueSource.bundled()).read(), CLOCK);
    var ring = new KeyRing(folder.resolve("keys"), UUID::randomUUID, CLOCK, "", QuickKeys.FILES);
    return done(
        new RegisterOpening(knowledge, new Samples(Map.of()), UUID::randomUUID, ring)
            .open(register));
  }

  private static <T> T done(Outcome<T> outcome) {
    return switch (outcome) {
      case Outcome.Done<T>(var value) -> value;
      case Outcome.Refused<T>(var problems) -> throw new AssertionError(problems.toString());
    };
  }

  /** All that a program remembers is among what is damaged here. */
  @Test
  void everySettingIsTried() {
    var register = AnsweredRegister.make(folder);
    try (var workspace = open(register)) {
      var id = workspace.entries().getFirst().assessmentId();
      workspace.remember(new WizardPosition(id, "equipment"));
      workspace.prefer("look", "DARK 150");
      done(workspace.signatures().set(SigningSettings.USUAL));
      done(workspace.books().smallNumbers().set(7));
      done(workspace.backups().secondFolder(Optional.of(folder)));
    }
    assertThat(RegisterTables.of(register).get("setting"))
        .isNotEmpty()
        .allMatch(
            row ->
                Stream.of(
                        DamagedSettings.RULES,
                        DamagedSettings.COMFORTS,
                        List.of(DamagedSettings.SECOND))
                    .flatMap(List::stream)
                    .anyMatch(name -> row.contains("name=" + name + "|")));
  }

  @Test
  void eachIsSaidAndNothingElseIsLost() {
    var register = AnsweredRegister.make(folder);
    for (var name : DamagedSettings.RULES) {
      for (var value : DamagedSettings.VALUES) {
        DamagedSettings.put(register, name, value);
        read(register, true, name + "=" + value);
      }
      DamagedSettings.putBytes(register, name, "\u0001\ufffd");
      read(register, true, name + " as bytes");
      DamagedSettings.remove(register, name);
    }
    for (var name : DamagedSettings.COMFORTS) {
      for (var value : DamagedSettings.VALUES) {
        DamagedSettings.put(register, name, value);
        read(register, false, name + "=" + value);
      }
    }
  }

  private void read(Path register, boolean isSaid, String as) {
    try (var workspace = open(register)) {
      var said = workspace.concerns().toString();
      assertThat(said.contains("damaged")).as(as + said).isEqualTo(isSaid);
      assertThat(said).doesNotContain("\u001b", "\u202e", "\n").hasSizeLessThan(2_000);
      assertThat(workspace.signatures().settings()).isEqualTo(SigningSettings.USUAL);
      assertThat(workspace.books().smallNumbers().threshold()).isEqualTo(5);
      assertThat(workspace.signatures().trust()).isEmpty();
      assertThat(workspace.position()).isEmpty();
      assertThat(workspace.backups().secondFolder()).isEmpty();
      assertThat(workspace.entries()).isNotEmpty();
    }
  }

  @Test
  void everyCommandGoesOnAndSaysIt() {
    var register = AnsweredRegister.make(folder);
    for (var value : List.of("", "-1", "a\nb\u001b[31m\u202e")) {
      DamagedSettings.RULES.forEach(name -> DamagedSettings.put(register, name, value));
      DamagedSettings.COMFORTS.forEach(name -> DamagedSettings.put(register, name, value));
      DamagedSettings.put(register, DamagedSettings.SECOND, folder.resolve("gone").toString());
      var kept = RegisterTables.of(register).get("setting");
      for (var command : COMMANDS) {
        var ran = run(register, command);
        assertThat(ran.code()).as(command + ": " + ran.said()).isIn(0, 1, 3);
        if (!command.startsWith("verify")) {
          assertThat(ran.said())
              .as(command)
              .contains("The highest score", "The smallest count", "The trust file")
              .contains("the second folder for backups is not there")
              .doesNotContain("\u001b", "\u202e");
        }
      }
      assertThat(RegisterTables.of(register).get("setting")).isEqualTo(kept);
    }
  }
}
