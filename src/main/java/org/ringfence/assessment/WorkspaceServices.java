package org.ringfence.assessment;

import org.ringfence.assessment.checklist.ChecklistDesk;
import org.ringfence.assessment.council.CouncilRecords;
import org.ringfence.assessment.custody.Safekeeping;
import org.ringfence.assessment.custody.Samples;
import org.ringfence.assessment.dossier.CatalogueServices;
import org.ringfence.assessment.editing.AssessmentEditing;
import org.ringfence.assessment.editing.AssessmentReader;
import org.ringfence.assessment.editing.EvidenceFiles;
import org.ringfence.assessment.editing.LapsedSignOffs;
import org.ringfence.assessment.entering.AssessmentFactory;
import org.ringfence.assessment.intake.AssessmentImport;
import org.ringfence.assessment.ledger.SettingsBook;
import org.ringfence.assessment.ledger.UserPreferences;
import org.ringfence.assessment.listing.Archive;
import org.ringfence.assessment.listing.EstateList;
import org.ringfence.assessment.maker.MakerGuide;
import org.ringfence.assessment.meeting.MeetingResults;
import org.ringfence.assessment.paper.Publishing;
import org.ringfence.assessment.sealing.EditedPapers;
import org.ringfence.assessment.signoff.CouncilDesk;
import org.ringfence.assessment.signoff.Signatures;
import org.ringfence.register.Register;

/**
 * The services of one open register, each made once.
 *
 * @param register what all of them read and write
 * @param knowledge the catalogue and what reads and scores by it
 * @param samples that travel with the program
 * @param sampleRegister the register of the samples beside this one
 * @param importing brings files in
 * @param lapsed tells which sign-offs no longer hold after a change
 * @param memory small things between starts
 * @param opened reads assessments
 * @param list shows them beneath each other
 * @param archive puts installations away
 * @param starting begins assessments
 * @param signatures signs them
 * @param council issues trust files
 * @param safekeeping makes backups
 * @param evidence keeps photos and documents
 * @param editing changes open assessments
 * @param books what a council writes down besides
 * @param meetings takes down what was decided and what follows
 * @param publishing writes papers
 * @param edited gives out papers that somebody has edited
 * @param makers says who stands behind a label
 * @param checklists takes filled checklists in
 * @param rules the settings of this register
 */
public record WorkspaceServices(
    Register register,
    CatalogueServices knowledge,
    Samples samples,
    SampleRegister sampleRegister,
    AssessmentImport importing,
    LapsedSignOffs lapsed,
    UserPreferences memory,
    AssessmentReader opened,
    EstateList list,
    Archive archive,
    AssessmentFactory starting,
    Signatures signatures,
    CouncilDesk council,
    Safekeeping safekeeping,
    EvidenceFiles evidence,
    AssessmentEditing editing,
    CouncilRecords books,
    MeetingResults meetings,
    Publishing publishing,
    EditedPapers edited,
    MakerGuide makers,
    ChecklistDesk checklists,
    SettingsBook rules) {}
