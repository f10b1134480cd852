package org.ringfence.assessment.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringfence.assessment.Computers;
import org.ringfence.assessment.Estate;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.signing.QuickKeys;

/** A key whose files are damaged is told as what it is, with the mend, and nothing is lost. */
class KeyFilesTest {
  @TempDir private Path folder;
  private KeyRing ring;
  private byte[] sound;

  @BeforeEach
  void make() throws IOException {
    ring = new KeyRing(folder, UUID::randomUUID, Estate.CLOCK, "", QuickKeys.FILES);
    Estate.done(ring.make("Ada Berg", Computers.passphrase()));
    sound = Files.readAllBytes(ring.key());
  }

  private Path name() {
    return folder.resolve("own.txt");
  }

  private void isToldAsDamaged(String how, byte[] bytes) throws IOException {
    Files.write(ring.key(), bytes);
    assertThat(ring.problem().orElseThrow().message())
        .as(how)
        .contains("is damaged", "left as it is")
        .contains("Put a copy of the file back", "ringfence key replace");
    for (var refused :
        new Outcome<?>[] {
          ring.unlock(Computers.passphrase()),
          ring.name(Computers.passphrase()),
          ring.make("Ada Berg", Computers.passphrase())
        }) {
      assertThat(Computers.refused(refused)).as(how).contains("is damaged");
    }
    assertThat(Files.readAllBytes(ring.key())).as(how).isEqualTo(bytes);
  }

  @Test
  void aCutEmptyOrOtherFileIsNoKey() throws IOException {
    isToldAsDamaged("empty", new byte[0]);
    for (var length = 1; length < sound.length; length += 37) {
      isToldAsDamaged("cut at " + length, Arrays.copyOf(sound, length));
    }
    var random = new byte[sound.length];
    new Random(7).nextBytes(random);
    isToldAsDamaged("random", random);
    isToldAsDamaged("longer", Arrays.copyOf(sound, sound.length + 10));
    Files.write(ring.key(), sound);
    assertThat(ring.problem()).isEmpty();
    assertThat(Estate.done(ring.unlock(Computers.passphrase())).name()).isEqualTo("Ada Berg");
  }

  @Test
  void itCanBeGivenUpForANewOneOfTheSamePerson() throws IOException {
    var person = ring.own().orElseThrow().person();
    Files.write(ring.key(), Arrays.copyOf(sound, 100));
    Estate.done(ring.putAside());
    assertThat(Estate.done(ring.make("Ada Berg", Computers.passphrase())).person())
        .isEqualTo(person);
    assertThat(ring.problem()).isEmpty();
  }

  @Test
  void aDamagedNameIsWrittenAnewFromTheKey() throws IOException {
    var before = ring.own();
    var text = Files.readString(name());
    for (var damaged :
        new String[] {
          "",
          "\n\n\n",
          text.substring(0, 20),
          "x\ny\nz\n",
          text.replaceFirst("[0-9a-f]{64}", "!"),
          "\0".repeat(90)
        }) {
      Files.writeString(name(), damaged);
      if (damaged.equals(text)) {
        continue;
      }
      assertThat(ring.problem().orElseThrow().message())
          .as(damaged)
          .contains("says whose it is, is gone or damaged", "ringfence key name");
      assertThat(ring.own()).isEmpty();
      assertThat(Estate.done(ring.name(Computers.passphrase()))).isEqualTo(before.orElseThrow());
      assertThat(ring.own()).isEqualTo(before);
    }
  }

  @Test
  void withBothDamagedANewKeyIsMadeAndTheOldFileKept() throws IOException {
    var cut = Arrays.copyOf(sound, 100);
    Files.write(ring.key(), cut);
    Files.delete(name());
    assertThat(ring.problem().orElseThrow().message()).contains("make a new key");
    Estate.done(ring.make("Ada Berg", Computers.passphrase()));
    assertThat(ring.problem()).isEmpty();
    try (var files = Files.list(folder)) {
      assertThat(files.filter(file -> file.getFileName().toString().startsWith("damaged-")))
          .singleElement()
          .satisfies(file -> assertThat(Files.readAllBytes(file)).isEqualTo(cut));
    }
  }
}
