package org.ringfence.register.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.ringfence.register.RegisterFixture.DAY;
import static org.ringfence.register.RegisterFixture.entry;
import static org.ringfence.register.RegisterFixture.open;
import static org.ringfence.register.RegisterFixture.own;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringfence.model.installation.Answer;
import org.ringfence.model.installation.Basis;
import org.ringfence.model.installation.Contract;
import org.ringfence.model.installation.Device;
import org.ringfence.model.installation.Equipment;
import org.ringfence.model.installation.Organisation;
import org.ringfence.model.installation.PlacedAnswer;
import org.ringfence.model.installation.Reconciliation;
import org.ringfence.model.installation.RegisterEntry;
import org.ringfence.model.installation.Site;
import org.ringfence.model.signature.Identity;
import org.ringfence.model.signature.IdentityBasis;
import org.ringfence.model.signature.KeptSignOff;
import org.ringfence.model.signature.SignOff;
import org.ringfence.register.Register;
import org.ringfence.register.problem.RefusedException;

class StorableTextTest {

  private static final long SEED = 7;

  @TempDir Path folder;

  @Test
  void everyTextComesBackAsItWasWhereverItIsKept() {
    var file = folder.resolve("r");
    var texts = Stream.concat(awkward().stream(), random()).toList();
    try (var register = open(file)) {
      texts.forEach(text -> keep(register, text));
    }
    try (var register = open(file)) {
      texts.forEach(text -> assertKept(register, text));
      assertThat(register.entries()).hasSize(texts.size());
    }
  }

  @Test
  void aTextThatWouldNotComeBackIsRefusedAndNothingIsChanged() {
    try (var register = open(folder.resolve("r"))) {
      register.create(entry("a1"));
      register.save(noted("before"));
      for (var text : List.of("The\0end", "\0", "half \ud83d", "\ude00 half", "\ude00\ud83d")) {
        assertThatThrownBy(() -> register.save(noted(text)))
            .isInstanceOf(RefusedException.class)
            .hasMessageStartingWith(register.file() + ": A text holds ");
      }
      assertThatThrownBy(() -> register.save(noted("The camera\0")))
          .hasMessageContaining("a NUL character as character 11, after “The camera”");
      assertThat(register.answers(entry("a1"))).containsExactly(noted("before"));
    }
  }

  private static List<String> awkward() {
    return List.of(
        "plain",
        "x".repeat(100_000),
        "😀".repeat(50_000),
        "\u202eright to left\u200f\u2066",
        IntStream.range(1, 32).mapToObj(Character::toString).collect(Collectors.joining()),
        "\u007f\u0085\u2028\ufeff\uffff",
        "'; drop table answer; --",
        "=HYPERLINK(\"x\")",
        "?1 :name @x $y %s \\ \"",
        "Ünïcödé e\u0301 \u00e9",
        " outer blanks \r\n");
  }

  private static Stream<String> random() {
    var random = new Random(SEED);
    return Stream.generate(
            () ->
                random
                    .ints(random.nextInt(1, 60), 1, Character.MAX_CODE_POINT + 1)
                    .filter(point -> point < 0xD800 || point > 0xDFFF)
                    .mapToObj(Character::toString)
                    .collect(Collectors.joining()))
        .limit(50);
  }

  private static void keep(Register register, String text) {
    register.create(line(text));
    register.save(placed(text));
    register.saveEquipment(id(text), new Equipment.Devices(List.of(device(text))));
    register.saveReconciliation(id(text), text, new Reconciliation(text, DAY, text));
    register.saveSetting(text, text);
    register.sign(id(text), signOff(text), text);
  }

  private static void assertKept(Register register, String text) {
    assertThat(register.entries())
        .as("seed %d", SEED)
        .filteredOn(entry -> entry.assessmentId().equals(id(text)))
        .extracting(RegisterEntry::site, RegisterEntry::organisation, RegisterEntry::installation)
        .containsExactly(tuple(line(text).site(), line(text).organisation(), text));
    assertThat(register.answers(line(text))).containsExactly(placed(text));
    assertThat(register.equipment(id(text)))
        .isEqualTo(new Equipment.Devices(List.of(device(text))));
    assertThat(register.reconciled(id(text)))
        .containsEntry(text, new Reconciliation(text, DAY, text));
    assertThat(register.setting(text)).contains(text);
    assertThat(register.signOffs(id(text))).containsExactly(signOff(text));
    assertThat(register.snapshot(id(text))).contains(text);
  }

  private static String id(String text) {
    return "a" + text;
  }

  private static RegisterEntry line(String text) {
    return new RegisterEntry(
        id(text),
        new Organisation("o" + text, text),
        new Site("s" + text, text, text, text),
        Optional.of(new Contract("c" + text, text)),
        "i" + text,
        text,
        DAY,
        false);
  }

  private static PlacedAnswer placed(String text) {
    var answer =
        new Answer(List.of(text, text + "2"), Basis.STATED, text, Optional.of(DAY), text, text);
    return new PlacedAnswer(own(id(text)), text, answer, text);
  }

  private static PlacedAnswer noted(String note) {
    return new PlacedAnswer(own("a1"), "q", Answer.stated("v").withNote(note), "");
  }

  private static Device device(String text) {
    return new Device(
        Device.Kind.CAMERA,
        text,
        text,
        text,
        text,
        text,
        Optional.empty(),
        Optional.of(100_000),
        text,
        text);
  }

  private static KeptSignOff signOff(String text) {
    var identity = new Identity(IdentityBasis.TYPED, text, text);
    return new KeptSignOff(new SignOff(text, text, text, text, DAY, identity), text);
  }
}
