package org.ringfence.assessment.paper;

import static org.ringfence.assessment.Estate.TODAY;
import static org.ringfence.assessment.Estate.done;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ringfence.assessment.Drafts;
import org.ringfence.assessment.Estate;
import org.ringfence.assessment.FileTexts;
import org.ringfence.assessment.Workspace;
import org.ringfence.assessment.entering.NewAssessment;
import org.ringfence.assessment.signoff.Signatory;
import org.ringfence.assessment.verify.Verification;
import org.ringfence.assessment.verify.record.VerifyRequest;
import org.ringfence.model.disclosure.Edition;
import org.ringfence.model.installation.Answer;
import org.ringfence.model.outcome.Progress;
import org.ringfence.model.paper.Committee;
import org.ringfence.model.paper.PaperKind;
import org.ringfence.model.paper.PaperOrder;
import org.ringfence.model.signature.IdentityBasis;
import org.ringfence.model.signature.SigningSettings;
import org.ringfence.model.verdict.Verdict;

/** A register with one installation, its signatures, and all papers that say whether they hold. */
public record LapsedDesk(Path folder) {
  /** Each paper that says how far something is signed, in each edition that it has. */
  public static List<PaperOrder> orders() {
    return List.of(
        PaperOrder.of(PaperKind.SITE, Edition.EXEMPT, ""),
        PaperOrder.of(PaperKind.SITE, Edition.PUBLIC, ""),
        PaperOrder.of(PaperKind.COMMITTEE, Edition.EXEMPT, ""),
        PaperOrder.of(PaperKind.COMMITTEE, Edition.PUBLIC, ""),
        PaperOrder.of(PaperKind.WORKBOOK, Edition.EXEMPT, ""),
        PaperOrder.of(PaperKind.WORKBOOK, Edition.PUBLIC, ""),
        PaperOrder.of(PaperKind.SIGN_OFF, Edition.EXEMPT, ""));
  }

  public static PaperOrder about(PaperOrder order, String id) {
    return order.kind() == PaperKind.SITE || order.kind() == PaperKind.SIGN_OFF
        ? PaperOrder.of(order.kind(), order.edition(), id)
        : order;
  }

  public String text(Workspace workspace, PaperOrder order, LocalDate day) throws IOException {
    var book = workspace.books().committee();
    var body = workspace.books().organisations().all().getFirst().id();
    done(book.set(body, Committee.NOT_GIVEN.meetingOn(day)));
    var ending = order.kind() == PaperKind.WORKBOOK ? ".xlsx" : ".docx";
    var file = folder.resolve(order.kind().id() + order.edition().id() + ending);
    var dated = order.kind() == PaperKind.COMMITTEE ? order : order.forMeeting(Optional.of(day));
    done(workspace.publishing().write(dated, file, Optional.empty(), Progress.NONE));
    return FileTexts.of(Files.readAllBytes(file)).replaceAll("<[^>]*>", "").replaceAll("\\s+", " ");
  }

  public Workspace opened() throws IOException {
    var estate = new Estate(folder.resolve("estate"));
    Files.createDirectories(estate.folder());
    done(estate.ring().make("Ada", Estate.PASSPHRASE.toCharArray()));
    return done(estate.open(Estate.knowledge()));
  }

  public static String started(Workspace workspace) {
    done(
        workspace
            .signatures()
            .set(
                new SigningSettings(
                    25, true, true, IdentityBasis.TYPED, 12, List.of("assessor", "approver"))));
    var what = new NewAssessment("Anytown", "Hall", "", "", "Main", "");
    var id = done(workspace.start(what)).assessment().id();
    done(workspace.devices(id, List.of(Drafts.cameras("HiLook", 12))));
    done(workspace.answer(id, "recorder.isolation", Answer.stated("air-gap")));
    done(workspace.answer(id, "web.monitoring", Answer.stated("disabled")));
    return id;
  }

  public static void sign(Workspace workspace, String id, String role) {
    var says = workspace.wording().statements().getOrDefault(role, "");
    var who = new Signatory("", true, role, says, "", TODAY, Optional.of(TODAY.plusMonths(12)));
    done(workspace.signatures().sign(id, who, Estate.PASSPHRASE.toCharArray()));
  }

  public static String said(Path file, Optional<Path> against) {
    var request = new VerifyRequest(Optional.empty(), against, "", Optional.empty());
    var verdict = new Verification(Estate.knowledge()).verify(file, request);
    return verdict.headline()
        + verdict.lines().stream().map(Verdict.Line::text).collect(Collectors.joining("\n"));
  }
}
