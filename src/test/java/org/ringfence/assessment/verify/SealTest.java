package org.ringfence.assessment.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringfence.RegisterOpening;
import org.ringfence.assessment.Estate;
import org.ringfence.assessment.Workspace;
import org.ringfence.assessment.custody.Samples;
import org.ringfence.assessment.dossier.CatalogueServices;
import org.ringfence.assessment.paper.PaperSecrets;
import org.ringfence.assessment.paper.SitePaper;
import org.ringfence.assessment.people.KeyRing;
import org.ringfence.assessment.signoff.Signatory;
import org.ringfence.assessment.signoff.VouchRequest;
import org.ringfence.assessment.verify.record.VerifyRequest;
import org.ringfence.files.TemporaryFolder;
import org.ringfence.files.UniformZip;
import org.ringfence.files.UniformZipWriter;
import org.ringfence.model.disclosure.Edition;
import org.ringfence.model.installation.Person;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.model.outcome.Progress;
import org.ringfence.model.paper.PaperKind;
import org.ringfence.model.paper.PaperOrder;
import org.ringfence.model.verdict.Verdict;
import org.ringfence.model.verdict.Verdict.Level;
import org.ringfence.report.check.SealedPaper;
import org.ringfence.report.office.PaperFile;
import org.ringfence.signing.Keys;
import org.ringfence.signing.PaperSeal;
import org.ringfence.signing.QuickKeys;
import org.ringfence.signing.TrustFile;

/** A paper that is given out is as it was given out, or the check says that it is not. */
class SealTest {
  private static final CatalogueServices KNOWLEDGE = Estate.knowledge();

  @TempDir private Path folder;
  private Workspace workspace;
  private String id = "";
  private Path trust;

  @BeforeEach
  void signed() {
    workspace = at("ada/estate", "Ada Lovelace");
    id =
        Estate.done(workspace.importFile(Path.of("samples", "kent-county-council.json")))
            .getFirst();
    var me = new Signatory("", true, "assessor", "I stand by this.", "No money.", Estate.TODAY);
    Estate.done(workspace.signatures().sign(id, me, passphrase()));
    trust = trust("trust.json", List.of("assessor", TrustFile.GIVES_OUT));
  }

  @AfterEach
  void closed() {
    workspace.close();
  }

  private Workspace at(String name, String person) {
    return at(name, person, UUID.randomUUID().toString());
  }

  private Workspace at(String name, String person, String id) {
    var estate = new Estate(folder.resolve(name));
    try {
      Files.createDirectories(estate.folder());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    var keys = estate.folder().resolveSibling("keys");
    var ring = new KeyRing(keys, () -> UUID.fromString(id), Estate.CLOCK, "", QuickKeys.FILES);
    Estate.done(ring.make(person, passphrase()));
    return Estate.done(estate.open(KNOWLEDGE));
  }

  private static char[] passphrase() {
    return Estate.PASSPHRASE.toCharArray();
  }

  private Path trust(String name, List<String> roles) {
    var council = folder.resolve("council-" + name + ".p12");
    Estate.done(workspace.council().makeKey(council, "Anytown Council", passphrase()));
    var keys =
        workspace.council().keys().stream()
            .map(key -> new VouchRequest(key.fingerprint(), roles))
            .toList();
    return Estate.done(
        workspace.council().issue(council, passphrase(), keys, folder.resolve(name)));
  }

  private Path issued(Workspace by, PaperOrder order, String name) {
    return issued(by, order, name, "");
  }

  private Path issued(Workspace by, PaperOrder order, String name, String why) {
    var secrets = new PaperSecrets(Optional.empty(), Optional.of(passphrase()));
    return Estate.done(
            by.publishing()
                .writeSaying(order.issued(true, why), folder.resolve(name), secrets, Progress.NONE))
        .file();
  }

  private Verdict verified(Path paper, Optional<Path> trusted) {
    return new Verification(KNOWLEDGE)
        .verify(paper, new VerifyRequest(trusted, Optional.empty(), "", Optional.empty()));
  }

  private static String said(Verdict verdict) {
    return verdict.headline()
        + verdict.lines().stream().map(Verdict.Line::text).collect(Collectors.joining("\n"));
  }

  private List<PaperOrder> orders() {
    return Stream.of(PaperKind.SITE, PaperKind.COMMITTEE, PaperKind.WORKBOOK, PaperKind.SIGN_OFF)
        .flatMap(kind -> Stream.of(Edition.values()).map(edition -> order(kind, edition)))
        .filter(order -> order.kind() != PaperKind.SIGN_OFF || order.edition() == Edition.EXEMPT)
        .toList();
  }

  private PaperOrder order(PaperKind kind, Edition edition) {
    return PaperOrder.of(kind, edition, kind.isAboutOne() ? id : "");
  }

  private static String ending(PaperOrder order) {
    return order.kind() == PaperKind.WORKBOOK ? ".xlsx" : ".docx";
  }

  @Test
  void everyPaperThatIsGivenOutIsAsIssued() throws IOException {
    for (var order : orders()) {
      var name = order.kind().id() + order.edition().id() + ending(order);
      var paper = issued(workspace, order, name);
      var verdict = verified(paper, Optional.of(trust));
      if (order.edition() == Edition.EXEMPT) {
        assertThat(verdict.level()).as(name + said(verdict)).isEqualTo(Level.PROVED);
        assertThat(said(verdict))
            .contains(
                "As issued, and also what this program writes from what it encloses.",
                "Ada Lovelace gave it out");
      } else {
        assertThat(verdict.level()).as(name + said(verdict)).isIn(Level.PROVED, Level.UNREADABLE);
        assertThat(said(verdict)).contains("Ada Lovelace sealed every part of this file");
        if (verdict.level() == Level.UNREADABLE) {
          assertThat(said(verdict)).containsIgnoringCase("nothing in it is signed");
        }
      }
      assertThat(verified(paper, Optional.empty()).level())
          .as(name)
          .isIn(Level.NOT_VOUCHED_FOR, Level.UNREADABLE);
      assertThat(coverage(paper)).isEqualTo("covered");
      changedParts(paper);
    }
  }

  /** One byte of each part, each part gone, and a part more. */
  private void changedParts(Path paper) throws IOException {
    var parts = parts(paper);
    for (var name : parts.keySet()) {
      var other = new LinkedHashMap<>(parts);
      other.computeIfPresent(name, (_, bytes) -> flipped(bytes, bytes.length / 2));
      assertNotIssued(other, paper, name);
    }
    var more = new LinkedHashMap<>(parts);
    more.put("word/more.xml", "<more/>".getBytes(StandardCharsets.UTF_8));
    assertNotIssued(more, paper, "a part more");
  }

  private void assertNotIssued(Map<String, byte[]> parts, Path paper, String what)
      throws IOException {
    var given = packed(parts, folder.resolve("given-" + paper.getFileName()));
    assertThat(coverage(given)).as(paper.getFileName() + ", " + what).isNotEqualTo("covered");
  }

  /** As the check asks it, which would make each paper again besides. */
  private static String coverage(Path paper) {
    return switch (SealedPaper.read(paper)) {
      case Outcome.Refused<Optional<SealedPaper.Found>> _ -> "unreadable";
      case Outcome.Done<Optional<SealedPaper.Found>>(var found) ->
          found.map(SealTest::coverage).orElse("no seal");
    };
  }

  private static String coverage(SealedPaper.Found found) {
    return switch (PaperSeal.read("seal", found.text())) {
      case Outcome.Refused<PaperSeal> _ -> "broken";
      case Outcome.Done<PaperSeal>(var seal) ->
          seal.parts().equals(found.parts()) ? "covered" : "changed";
    };
  }

  private static byte[] flipped(byte[] bytes, int at) {
    var other = bytes.clone();
    if (other.length > 0) {
      other[at] ^= 1;
    }
    return other.length > 0 ? other : new byte[] {1};
  }

  private static Map<String, byte[]> parts(Path file) throws IOException {
    var parts = new LinkedHashMap<String, byte[]>();
    try (var zip = UniformZip.open(file).orElseThrow()) {
      for (var name : zip.names()) {
        try (var in = zip.content(name)) {
          parts.put(name, in.readAllBytes());
        }
      }
    }
    return parts;
  }

  private static Path packed(Map<String, byte[]> parts, Path file) throws IOException {
    try (var out = Files.newOutputStream(file)) {
      var zip = new UniformZipWriter(out);
      for (var part : parts.entrySet()) {
        zip.add(part.getKey(), new ByteArrayInputStream(part.getValue()));
      }
      zip.finish();
    }
    return file;
  }

  /** What stands in the part of the seal is no part that the seal covers. */
  @Test
  void nothingStandsBesideTheSealInItsPart() throws IOException {
    var paper = issued(workspace, order(PaperKind.SIGN_OFF, Edition.EXEMPT), "s.docx");
    assertThat(verified(paper, Optional.of(trust)).level()).isEqualTo(Level.PROVED);
    var parts = parts(paper);
    var seal = List.copyOf(parts.keySet()).getLast();
    var text = new String(parts.getOrDefault(seal, new byte[0]), StandardCharsets.UTF_8);
    for (var other :
        List.of(
            text.replace("</seal>", "<!-- All is well. --></seal>"),
            text.replace("</seal>", "<p>All is well.</p></seal>"),
            text.replace("<seal ", "<seal note=\"All is well.\" "),
            text.replace("?>", "?><?note All is well.?>"),
            text + "<!-- All is well. -->",
            text.replace("<seal ", "<seal  "),
            text.replaceFirst(">\\{", "> {"),
            text.replaceFirst("\\}</seal>", ",\"note\":\"All is well.\"}</seal>"),
            text.replaceFirst("\"edited\":", "\"note\":1,\"edited\":"))) {
      assertThat(other).isNotEqualTo(text);
      var changed = new LinkedHashMap<>(parts);
      changed.put(seal, other.getBytes(StandardCharsets.UTF_8));
      var given = packed(changed, folder.resolve("given.docx"));
      assertThat(verified(given, Optional.of(trust)).level())
          .as(other.substring(0, 150))
          .isIn(Level.CHANGED, Level.NOT_VOUCHED_FOR, Level.UNREADABLE);
    }
  }

  /** Whoever found or stole a key can write any day; only a register of before knows better. */
  @Test
  void aKeyThatWasEndedCountsByTheWordOfARegisterOfBefore() {
    var plain = folder.resolve("plain.docx");
    Estate.done(SitePaper.write(workspace, id, plain));
    var sealed = issued(workspace, order(PaperKind.SITE, Edition.EXEMPT), "sealed.docx");
    workspace.close();
    var register = Optional.of(folder.resolve("ada/estate/register.ringfence"));
    for (var end : List.of(Estate.TODAY, Estate.TODAY.plusDays(1))) {
      var ended = Optional.of(ended(end));
      assertThat(verified(plain, ended).level()).isEqualTo(Level.SIGNER_NOT_RECOGNISED);
      assertThat(verified(sealed, ended).level()).isEqualTo(Level.NOT_VOUCHED_FOR);
      var held = end.isAfter(Estate.TODAY);
      var request = new VerifyRequest(ended, register, "", Optional.empty());
      var verdict = new Verification(KNOWLEDGE).verify(plain, request);
      assertThat(verdict.level())
          .as(said(verdict))
          .isEqualTo(held ? Level.PROVED : Level.SIGNER_NOT_RECOGNISED);
      assertThat(said(verdict)).contains("ended");
      assertThat(new Verification(KNOWLEDGE).verify(sealed, request).level())
          .isEqualTo(held ? Level.PROVED : Level.NOT_VOUCHED_FOR);
    }
    assertThat(verified(sealed, Optional.of(trust)).level()).isEqualTo(Level.PROVED);
  }

  /** The trust file as it is, but that it ends the key. */
  private Path ended(LocalDate end) {
    try {
      var now = Estate.done(TrustFile.read("trust", Files.readString(trust)));
      var vouched =
          now.vouched().stream()
              .map(
                  one ->
                      new TrustFile.Vouched(
                          one.person(),
                          one.name(),
                          one.roles(),
                          one.key(),
                          one.from(),
                          Optional.of(end)))
              .toList();
      var council = Keys.fresh("council", "Anytown Council");
      var ended = TrustFile.issue(council, now.organisation(), 2, Estate.TODAY, vouched);
      return Files.writeString(folder.resolve("ended-" + end + ".json"), ended.text());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Even to the very entry after which the paper was sealed. */
  @Test
  void aRegisterThatWasPutBackLacksTheSealOfAPaper() throws IOException {
    var before = Files.copy(workspace.file(), folder.resolve("before.ringfence"));
    var paper = issued(workspace, order(PaperKind.SITE, Edition.EXEMPT), "p.docx");
    var verification = new Verification(KNOWLEDGE);
    var now = verification.verify(workspace.file(), against(paper));
    assertThat(now.level()).as(said(now)).isEqualTo(Level.SIGNER_NOT_RECOGNISED);
    assertThat(said(now)).contains("by the seal of Ada Lovelace on the paper");
    var register = verification.verify(before, against(paper));
    assertThat(register.level()).as(said(register)).isEqualTo(Level.CHANGED);
    // It says nothing against the paper.
    var held = verification.verify(paper, against(before));
    assertThat(held.level()).as(said(held)).isEqualTo(Level.DIFFERENT);
    for (var verdict : List.of(register, held)) {
      assertThat(said(verdict)).contains("lacks what Ada Lovelace bears witness to, who gave");
    }
  }

  private static VerifyRequest against(Path file) {
    return new VerifyRequest(Optional.empty(), Optional.of(file), "", Optional.empty());
  }

  @Test
  void whoeverMayOnlySignGivesNothingOut() {
    var paper = issued(workspace, order(PaperKind.SITE, Edition.EXEMPT), "s.docx");
    var verdict = verified(paper, Optional.of(trust("other.json", List.of("assessor"))));
    assertThat(verdict.level()).isEqualTo(Level.NOT_VOUCHED_FOR);
    assertThat(said(verdict)).contains("lets them give papers out, so the seal counts for nothing");
  }

  @Test
  void aTrustFileThatIsNoneIsNotTakenForThePaper() {
    var paper = issued(workspace, order(PaperKind.SITE, Edition.EXEMPT), "own.docx");
    var verdict = verified(paper, Optional.of(paper));
    assertThat(verdict.level()).isEqualTo(Level.UNREADABLE);
    assertThat(verdict.headline()).startsWith("The trust file was not taken");
    // And one of another body is named as that.
    assertThat(said(verified(paper, Optional.of(trust))))
        .contains(
            "The trust file is of Anytown Council, and this is a paper of Kent County Council.");
  }

  /** Nothing in an answer to a request is signed; its seal tells all the same. */
  @Test
  void anAnswerToARequestSaysWhetherItIsAsItWasGivenOut() throws IOException {
    for (var ending : List.of(".docx", ".xlsx")) {
      var why = ending.equals(".docx") ? "" : "In Excel as well.";
      var foi = order(PaperKind.FOI, Edition.PUBLIC);
      var paper = issued(workspace, foi, "foi" + ending, why);
      var untouched = verified(paper, Optional.of(trust));
      assertThat(untouched.level()).isEqualTo(Level.UNREADABLE);
      assertThat(untouched.headline())
          .isEqualTo(
              "Nothing in it is signed, so what it says can’t be checked. Not one byte of it has"
                  + " changed since Ada Lovelace gave it out on 22 November 2026.");
      assertThat(verified(paper, Optional.empty()).headline()).contains("its seal does not count");
      var parts = parts(paper);
      var main = ending.equals(".docx") ? "word/document.xml" : "xl/worksheets/sheet1.xml";
      var text = new String(parts.get(main), StandardCharsets.UTF_8);
      parts.put(main, text.replaceFirst("</", " </").getBytes(StandardCharsets.UTF_8));
      var changed = verified(packed(parts, folder.resolve("x" + ending)), Optional.of(trust));
      assertThat(changed.level()).isEqualTo(Level.UNREADABLE);
      assertThat(changed.headline()).contains("not as it was given out", "somebody changed it");
    }
  }

  @Test
  void whoeverHasAPaperThatOnlyASealProvesIsToldWhomToAsk() {
    var paper = folder.resolve("committee.docx");
    Estate.done(
        workspace
            .publishing()
            .write(
                order(PaperKind.COMMITTEE, Edition.EXEMPT),
                paper,
                Optional.empty(),
                Progress.NONE));
    var verdict = verified(paper, Optional.of(trust));
    assertThat(verdict.level()).isEqualTo(Level.NOT_VOUCHED_FOR);
    assertThat(said(verdict)).contains("Ask whoever gave it out for the file that they sealed.");
    var site = folder.resolve("site.docx");
    Estate.done(
        workspace
            .publishing()
            .write(order(PaperKind.SITE, Edition.EXEMPT), site, Optional.empty(), Progress.NONE));
    assertThat(said(verified(site, Optional.of(trust)))).doesNotContain("Ask whoever gave it out");
  }

  /** Who gives papers out need not have signed; on another computer the register knows the key. */
  @Test
  void theRegisterKnowsTheKeyThatSealed() {
    Estate.done(workspace.signatures().replaceKey("lost", "Ada Lovelace", passphrase()));
    var register = folder.resolve("ada/estate/register.ringfence");
    var sealer = workspace.council().keys().stream().filter(key -> key.until().isEmpty()).toList();
    assertThat(sealer).as("known before it is used").hasSize(1);
    issued(workspace, order(PaperKind.SITE, Edition.EXEMPT), "by-new.docx");
    workspace.close();
    var ring = folder.resolve("nobody/keys");
    workspace =
        Estate.done(
            new RegisterOpening(
                    KNOWLEDGE,
                    new Samples(Map.of()),
                    UUID::randomUUID,
                    new KeyRing(ring, UUID::randomUUID, Estate.CLOCK, "", QuickKeys.FILES))
                .open(register));
    assertThat(workspace.council().keys()).hasSize(2).contains(sealer.getFirst());
  }

  /** Whatever a forger calls themselves, a name without its key is nobody's. */
  @Test
  void aForgerWithAFreshKeyIsNotLet() {
    var ada = workspace.signatures().people().getFirst().id();
    var number = 0;
    for (var forger :
        List.of(
            new Person(ada, "Ada Lovelace", ""),
            new Person(UUID.randomUUID().toString(), "Ada Lovelace", ""),
            new Person(ada, "ADA  LÓVELACE", ""),
            new Person(UUID.randomUUID().toString(), "Eve Moriarty", ""))) {
      number++;
      forged("forger-" + number, forger);
    }
  }

  private void forged(String place, Person forger) {
    try (var there = at(place + "/estate", forger.name(), forger.id())) {
      var theirs =
          Estate.done(there.importFile(Path.of("samples", "kent-county-council.json"))).getFirst();
      var me = new Signatory("", true, "assessor", "I stand by this.", "No.", Estate.TODAY);
      Estate.done(there.signatures().sign(theirs, me, passphrase()));
      var plain = folder.resolve(place + ".docx");
      Estate.done(SitePaper.write(there, theirs, plain));
      var verdict = verified(plain, Optional.of(trust));
      assertThat(verdict.level()).as(said(verdict)).isEqualTo(Level.SIGNER_NOT_RECOGNISED);
      var order = PaperOrder.of(PaperKind.SITE, Edition.EXEMPT, theirs);
      var sealed = verified(issued(there, order, place + "-sealed.docx"), Optional.of(trust));
      assertThat(sealed.level()).as(said(sealed)).isEqualTo(Level.NOT_VOUCHED_FOR);
      for (var each : List.of(verdict, sealed)) {
        assertThat(said(each).contains("The trust file knows Ada Lovelace by another key"))
            .as(said(each))
            .isEqualTo(!forger.name().startsWith("Eve"));
      }
    }
  }

  @Test
  void aLockedPaperIsAsIssuedOnceItIsOpened() throws IOException {
    var order = order(PaperKind.SITE, Edition.EXEMPT);
    var secrets =
        new PaperSecrets(Optional.of("open sesame".toCharArray()), Optional.of(passphrase()));
    var locked =
        Estate.done(
                workspace
                    .publishing()
                    .writeSaying(
                        order.issued(true, ""), folder.resolve("l.docx"), secrets, Progress.NONE))
            .file();
    assertThat(said(verified(locked, Optional.of(trust)))).contains("is locked with a passphrase");
    var check = new Verification(KNOWLEDGE);
    var request = new VerifyRequest(Optional.of(trust), Optional.empty(), "", Optional.empty());
    var wrong = check.verify(locked, request, Optional.of("Open sesame".toCharArray()));
    assertThat(wrong.level()).isEqualTo(Level.UNREADABLE);
    assertThat(said(wrong)).contains("not the passphrase of this paper", locked.toString());
    var right = check.verify(locked, request, Optional.of("open sesame".toCharArray()));
    assertThat(right.level()).as(said(right)).isEqualTo(Level.PROVED);

    // It was sealed before it was locked, in the one form that papers have.
    var open = folder.resolve("open.docx");
    Estate.done(PaperFile.unlock(locked, "open sesame".toCharArray(), open));
    assertThat(parts(open)).isNotEmpty();
    assertThat(verified(open, Optional.of(trust)).level()).isEqualTo(Level.PROVED);
    assertThat(
            check.writeAgain(
                locked, folder.resolve("w.docx"), Optional.of("open sesame".toCharArray())))
        .isInstanceOf(Outcome.Done.class);
    damaged(locked, check, request);
    assertThat(leftOf(Files.readAllBytes(open))).isEmpty();
  }

  private void damaged(Path locked, Verification check, VerifyRequest request) throws IOException {
    var bytes = Files.readAllBytes(locked);
    var random = new Random(7);
    for (var time = 0; time < 40; time++) {
      var other = bytes.clone();
      other[random.nextInt(time % 2 == 0 ? 4096 : bytes.length)] ^=
          (byte) (1 + random.nextInt(255));
      var given = Files.write(folder.resolve("d.docx"), other);
      assertThat(check.verify(given, request, Optional.of("open sesame".toCharArray())).headline())
          .isNotBlank();
    }
  }

  /** What else checks at the same time has other papers. */
  private static List<Path> leftOf(byte[] open) throws IOException {
    var left = new ArrayList<Path>();
    try (var all = Files.newDirectoryStream(TemporaryFolder.current(), "ringfence-check*")) {
      for (var folder : all) {
        var paper = folder.resolve("paper");
        if (Files.exists(paper) && Arrays.equals(Files.readAllBytes(paper), open)) {
          left.add(paper);
        }
      }
    }
    return left;
  }

  @Test
  void aFingerprintShowsWhatItsRecordSays() {
    var dossier = Estate.done(workspace.open(id));
    var printed = dossier.signed().fingerprint();
    var paper = issued(workspace, order(PaperKind.SITE, Edition.EXEMPT), "f.docx");
    workspace.close();
    for (var file : List.of(folder.resolve("ada/estate/register.ringfence"), paper)) {
      var request =
          new VerifyRequest(Optional.of(trust), Optional.empty(), printed, Optional.empty());
      var verdict = new Verification(KNOWLEDGE).verify(file, request);
      assertThat(verdict.level()).as(said(verdict)).isEqualTo(Level.PROVED);
      assertThat(said(verdict))
          .contains(
              dossier.entry().site().name() + ", " + dossier.entry().installation(),
              "revision 1. Status: ",
              " of 25",
              "Signed by Ada Lovelace as Assessor on 22 November 2026",
              "On 22 November 2026 what was signed ",
              "The words printed there are proved by nothing");
      var unknown =
          new VerifyRequest(
              Optional.of(trust), Optional.empty(), "0000-0000-0000-0000", Optional.empty());
      var other = new Verification(KNOWLEDGE).verify(file, unknown);
      assertThat(other.level()).isEqualTo(Level.DIFFERENT);
      assertThat(said(other)).contains("Looked at alone: ", "is not that of any record");
      var none = new VerifyRequest(Optional.of(trust), Optional.empty(), "hello", Optional.empty());
      assertThat(said(new Verification(KNOWLEDGE).verify(file, none)))
          .contains("“hello” is no fingerprint");
    }
  }

  @Test
  void whoseSealDoesNotCountEditedNothing() {
    for (var order : orders()) {
      var paper =
          issued(workspace, order, "n" + order.kind().id() + order.edition().id() + ending(order));
      var verdict = verified(paper, Optional.empty());
      assertThat(said(verdict)).as(said(verdict)).doesNotContain("somebody edited it");
      if (order.edition() == Edition.EXEMPT) {
        assertThat(verdict.level()).isEqualTo(Level.NOT_VOUCHED_FOR);
        assertThat(said(verdict))
            .contains("But for its seal, which does not count here, the file is the same")
            .contains("Give the council’s newest trust file")
            .doesNotContain("We could not check the words");
      }
    }
  }

  @Test
  void aPaperThatWasCorrectedSinceIsNamedByTheRegister() {
    var order = order(PaperKind.SITE, Edition.EXEMPT);
    var first = issued(workspace, order, "first.docx");
    var secrets = new PaperSecrets(Optional.empty(), Optional.of(passphrase()));
    Estate.done(
        workspace
            .publishing()
            .writeSaying(
                order.issued(true, "a wrong name"),
                folder.resolve("second.docx"),
                secrets,
                Progress.NONE));
    workspace.close();
    var register = Optional.of(folder.resolve("ada/estate/register.ringfence"));
    var request = new VerifyRequest(Optional.of(trust), register, "", Optional.empty());
    assertThat(said(new Verification(KNOWLEDGE).verify(first, request)))
        .contains("This is version 1 of the paper. Version 2 corrected it on", "a wrong name");
  }

  @Test
  void anOlderTrustFileThanTheRegistersIsMentioned() throws IOException {
    Estate.done(workspace.signatures().adoptTrust(trust));
    var paper = issued(workspace, order(PaperKind.SITE, Edition.EXEMPT), "o.docx");
    var check = workspace.verification();
    var own = check.verify(paper, VerifyRequest.PLAIN);
    assertThat(own.level()).as(said(own)).isEqualTo(Level.PROVED);
    var council = Keys.fresh("council", "Anytown Council");
    var now = Estate.done(TrustFile.read("trust", Files.readString(trust)));
    var older =
        Files.writeString(
            folder.resolve("other.json"),
            TrustFile.issue(council, "Anytown Council", 9, Estate.TODAY, now.vouched()).text());
    var request = new VerifyRequest(Optional.of(older), Optional.empty(), "", Optional.empty());
    assertThat(said(check.verify(paper, request)))
        .contains("not signed with the council key that a register here goes by, " + now.issuer());
    var key = folder.resolve("council-trust.json.p12");
    var vouches =
        workspace.council().keys().stream()
            .map(
                one ->
                    new VouchRequest(one.fingerprint(), List.of("assessor", TrustFile.GIVES_OUT)))
            .toList();
    var newer = folder.resolve("newer.json");
    Estate.done(workspace.council().issue(key, passphrase(), vouches, newer));
    Estate.done(workspace.signatures().adoptTrust(newer));
    workspace.close();
    var register = folder.resolve("ada/estate/register.ringfence");
    var beside = Verification.beside(KNOWLEDGE, register);
    for (var file : List.of(paper, register)) {
      assertThat(
              said(
                  beside.verify(
                      file,
                      new VerifyRequest(
                          Optional.of(trust), Optional.empty(), "", Optional.empty()))))
          .as(file.toString())
          .contains(
              "This trust file is older than the one", "number 1, and number 2 of 22 November");
    }
  }

  @Test
  void withoutAKeyOrItsPassphraseNothingIsGivenOut() {
    var order = order(PaperKind.SITE, Edition.EXEMPT).issued(true, "");
    var file = folder.resolve("none.docx");
    for (var word : List.of("", "wrong words here")) {
      var secrets =
          new PaperSecrets(
              Optional.empty(), Optional.of(word.toCharArray()).filter(one -> one.length > 0));
      assertThat(workspace.publishing().writeSaying(order, file, secrets, Progress.NONE))
          .isInstanceOf(Outcome.Refused.class);
    }
    assertThat(file).doesNotExist();
    var body = workspace.books().organisations().all().getFirst().id();
    assertThat(workspace.books().issues().issues(body)).isEmpty();
  }
}
