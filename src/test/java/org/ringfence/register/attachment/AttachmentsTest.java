package org.ringfence.register.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.ringfence.register.RegisterFixture.answer;
import static org.ringfence.register.RegisterFixture.entry;
import static org.ringfence.register.RegisterFixture.open;
import static org.ringfence.register.RegisterFixture.own;
import static org.ringfence.register.RegisterFixture.signOff;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ringfence.model.installation.AnswerPlace;
import org.ringfence.model.installation.Attachment;
import org.ringfence.model.installation.PlacedAttachment;
import org.ringfence.model.installation.Scope;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.model.outcome.Problem;
import org.ringfence.register.Photos;
import org.ringfence.register.Register;
import org.ringfence.register.problem.LockedException;
import org.ringfence.register.problem.RefusedException;

class AttachmentsTest {

  private static final int MEGABYTE = 1_000_000;

  @TempDir Path folder;
  private Path file;
  private Register register;

  @BeforeEach
  void openRegister() {
    file = folder.resolve("estate.ringfence");
    register = open(file);
    register.create(entry("a1"));
  }

  @AfterEach
  void closeRegister() {
    register.close();
  }

  @Test
  void whatIsAttachedIsThereAfterClosingAndOpening() throws IOException {
    var photo = kept("photo.jpg", Photos.jpeg(5_000));
    var plan = kept("plan.png", Photos.png(300));
    var sheet = kept("sheet.pdf", Photos.pdf(9_000));
    assertThat(List.of(photo, plan, sheet))
        .extracting(Attachment::type, Attachment::size)
        .containsExactly(
            tuple("image/jpeg", 5_000L),
            tuple("image/png", 300L),
            tuple("application/pdf", 9_000L));
    var site = new AnswerPlace(Scope.SITE, "s1");
    register.attachments().attach(own("a1"), "q2", sheet);
    register.attachments().attach(own("a1"), "q2", photo);
    register.attachments().attach(own("a1"), "q2", photo);
    register.attachments().attach(own("a1"), "q1", photo);
    register.attachments().attach(site, "q9", plan);
    register.close();
    register = open(file);
    assertThat(register.attachments().of(entry("a1")))
        .containsExactly(
            new PlacedAttachment(site, "q9", plan),
            new PlacedAttachment(own("a1"), "q1", photo),
            new PlacedAttachment(own("a1"), "q2", sheet),
            new PlacedAttachment(own("a1"), "q2", photo));
    assertThat(Photos.done(register.attachments().bytes(photo)))
        .hasBinaryContent(Photos.jpeg(5_000));
  }

  @Test
  void anAnswerThatIsChangedKeepsItsEvidenceUntilItIsDetached() throws IOException {
    var photo = kept("photo.jpg", Photos.jpeg(50));
    register.save(answer(own("a1"), "q1", "one"));
    register.attachments().attach(own("a1"), "q1", photo);
    register.save(answer(own("a1"), "q1", "other"));
    assertThat(register.attachments().of(entry("a1"))).hasSize(1);
    register.attachments().detach(own("a1"), "q1", photo.sha256());
    assertThat(register.attachments().of(entry("a1"))).isEmpty();
    assertThat(Photos.done(register.attachments().bytes(photo))).exists();
  }

  @Test
  void theSameFileIsKeptOnceAndUnderItsHash() throws IOException {
    var first = kept("one.jpg", Photos.jpeg(50));
    var second = kept("two.jpg", Photos.jpeg(50));
    assertThat(second.sha256()).isEqualTo(first.sha256());
    assertThat(second.name()).isEqualTo("two.jpg");
    var hash = first.sha256();
    assertThat(filesBeside()).containsExactly(store().resolve(hash.substring(0, 2)).resolve(hash));
  }

  @Test
  void aSignedAssessmentTakesAndLosesNone() throws IOException {
    var photo = kept("photo.jpg", Photos.jpeg(50));
    register.attachments().attach(own("a1"), "q1", photo);
    register.sign("a1", signOff("Ann", "assessor"), "what was signed");
    assertThatThrownBy(() -> register.attachments().attach(own("a1"), "q2", photo))
        .isInstanceOf(LockedException.class);
    assertThatThrownBy(() -> register.attachments().detach(own("a1"), "q1", photo.sha256()))
        .isInstanceOf(LockedException.class);
    assertThat(register.attachments().of(entry("a1"))).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"heic", "heix", "hevc", "mif1", "msf1"})
  void aPhotoFromAnIphoneIsToldApart(String brand) throws IOException {
    var problem = refused("IMG_0001.HEIC", Photos.heic(brand));
    assertThat(problem.what()).startsWith("This is a photo in Apple's HEIC format");
    assertThat(problem.mend()).contains("Settings > Camera > Formats > Most Compatible");
  }

  @Test
  void whatIsNeitherPhotoNorPdfIsRefusedWhateverItsName() throws IOException {
    assertThat(refused("empty.jpg", new byte[0]).what()).isEqualTo("This file is empty.");
    assertThat(refused("photo.jpg", "<html>".getBytes(StandardCharsets.UTF_8)).what())
        .startsWith("This file is neither a photo");
    assertThat(refused("short.png", new byte[] {(byte) 0x89}).what())
        .startsWith("This file is neither a photo");
    assertThat(refused("film.mp4", Photos.heic("isom")).what())
        .startsWith("This file is neither a photo");
    assertThat(problem(register.attachments().keep(folder, "folder.jpg")).what())
        .isEqualTo("There is no such file to attach.");
    assertThat(problem(register.attachments().keep(folder.resolve("gone.jpg"), "gone.jpg")).what())
        .isEqualTo("There is no such file to attach.");
    assertThat(store()).doesNotExist();
  }

  @Test
  void whatIsTooBigIsRefusedAndWhatIsJustNotIsKept() throws IOException {
    assertThat(kept("photo.jpg", Photos.jpeg(20 * MEGABYTE)).size()).isEqualTo(20L * MEGABYTE);
    assertThat(refused("photo.jpg", Photos.jpeg(20 * MEGABYTE + 1)).what())
        .contains("bigger than 20 MB")
        .contains("a photo");
    assertThat(kept("paper.pdf", Photos.pdf(20 * MEGABYTE + 1)).size()).isPositive();
    assertThat(refused("paper.pdf", Photos.pdf(50 * MEGABYTE + 1)).what())
        .contains("bigger than 50 MB")
        .contains("a PDF");
    assertThat(filesBeside()).hasSize(2);
  }

  @Test
  void whereTheBytesCannotBeKeptNothingIsAttached() throws IOException {
    Files.writeString(store(), "a file where the folder is to be");
    var source = Photos.file(folder, "source", Photos.jpeg(50));
    var problem = problem(register.attachments().keep(source, "photo.jpg"));
    assertThat(problem.message())
        .contains("could not be written here")
        .contains("Nothing was written or changed")
        .doesNotContain("Exception");
    assertThat(store()).hasContent("a file where the folder is to be");
  }

  @Test
  void aFileThatWasChangedOrIsGoneIsToldAndCanBeAttachedAgain() throws IOException {
    var photo = kept("photo.jpg", Photos.jpeg(50));
    var bytes = Photos.done(register.attachments().bytes(photo));
    Files.write(bytes, Photos.jpeg(51));
    assertThat(problem(register.attachments().bytes(photo)).what()).contains("damaged");
    assertThatThrownBy(() -> register.attachments().attach(own("a1"), "q1", photo))
        .isInstanceOf(RefusedException.class);
    Files.delete(bytes);
    assertThat(problem(register.attachments().bytes(photo)).what()).contains("not beside");
    Files.write(bytes, new byte[0]);
    kept("again.jpg", Photos.jpeg(50));
    assertThat(Photos.done(register.attachments().bytes(photo))).hasBinaryContent(Photos.jpeg(50));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "../../../../etc/passwd", "AB", "ab/../../x"})
  void onlyAHashIsEverAPath(String hash) {
    var attachment = new Attachment(hash, "photo.jpg", "image/jpeg", 9);
    assertThat(problem(register.attachments().bytes(attachment)).what())
        .contains("without a proper hash");
  }

  @ParameterizedTest
  @CsvSource({
    "photo.jpg, photo.jpg",
    "../../etc/photo.jpg, photo.jpg",
    "C:\\Users\\ann\\photo.jpg, photo.jpg",
    "a\u202Egpj.exe, agpj.exe",
    "'a\nb.jpg', ab.jpg",
    "'  ', attachment",
    "folder/, attachment",
    "😀.jpg, 😀.jpg"
  })
  void aNameIsHarmlessText(String given, String kept) throws IOException {
    var source = Photos.file(folder, "source", Photos.jpeg(50));
    assertThat(Photos.done(register.attachments().keep(source, given)).name()).isEqualTo(kept);
    var longest = Photos.done(register.attachments().keep(source, "😀".repeat(500)));
    assertThat(longest.name()).isEqualTo("😀".repeat(120));
  }

  private Attachment kept(String name, byte[] content) throws IOException {
    var source = Photos.file(folder, "source", content);
    return Photos.done(register.attachments().keep(source, name));
  }

  private Problem refused(String name, byte[] content) throws IOException {
    var source = Photos.file(folder, "source", content);
    var problem = problem(register.attachments().keep(source, name));
    assertThat(problem.where()).isEqualTo(source.toString());
    assertThat(problem.mend()).startsWith("Nothing was attached.");
    return problem;
  }

  private static Problem problem(Outcome<?> outcome) {
    return switch (outcome) {
      case Outcome.Done<?> done -> throw new AssertionError("was not refused: " + done);
      case Outcome.Refused<?>(var problems) -> problems.getFirst();
    };
  }

  private Path store() throws IOException {
    return folder.toRealPath().resolve("estate.ringfence.attachments");
  }

  private List<Path> filesBeside() throws IOException {
    try (var all = Files.walk(store())) {
      return all.filter(Files::isRegularFile).toList();
    }
  }
}
