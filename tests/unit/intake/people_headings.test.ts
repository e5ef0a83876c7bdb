import { describe, expect, test } from 'vitest'
import { FILE_KINDS } from '../../../src/domain/files/file_kind'
import { isAboutPeople } from '../../../workers/warehouse/intake/privacy/people_headings'
import { FILE_KIND_DEFINITIONS } from '../../../workers/warehouse/intake/kinds/definitions'

/** A thing a column can hold about a person, each in five wordings or more. */
const ABOUT_PEOPLE: readonly (readonly string[])[] = `
First name | Forename | first_name | FirstName | Given name(s) | Lead first name | Volunteer First Name
Last name | Surname | last_name | LastName | Family name | Teacher surname
Full name | Fullname | full_name | FullName | Full name (as on DBS) | Full names
Middle name | Middle names | middle_name | MiddleName | Middle name(s)
Preferred name | Known as | preferred_name | PreferredName | Nickname | Known as (if different)
Maiden name | maiden_name | MaidenName | Maiden name (if any) | Previous maiden name
E-mail | Email | Email address | e_mail | EMail | E-mails | Lead e-mail | Hub email | Emails (work)
Telephone | Tel | Tel no. | TelephoneNum | telephone_number | Tel. no | Teacher telephone | Daytime tel
Mobile | Mobile number | Mobile no | mobile_number | MobilePhone | Mob phone | Volunteer mobile
Phone | Phone number | Phone no. | phone_number | PhoneNumber | Phone (work) | Hub phone | Phones
Fax | Fax number | Fax no | fax_number | FaxNo | Fax (office)
Landline | landline_no | Home landline | LandlineNumber | Landline (home)
Date of birth | DOB | D.O.B. | date_of_birth | DateOfBirth | Birth date | Pupil DOB | DOB (dd/mm/yyyy)
Place of birth | Birthplace | place_of_birth | PlaceOfBirth | Country of birth
UPN | Unique pupil number | Pupil UPN | upn | UniquePupilNumber | UPN (13 characters)
ULN | Unique learner number | Learner ULN | uln | UniqueLearnerNumber | ULN (10 digits)
TRN | Teacher reference number | trn | TeacherReferenceNumber | teacher_reference_no
National insurance number | NINO | NI number | ni_no | NationalInsuranceNo | NI no.
DBS | DBS number | DBS expiry | dbs_certificate | DBSCertificateNo | DBS date | Volunteer DBS | CRB check
Passport number | Passport no | passport_number | PassportNo | Passport no. (if any)
Driving licence | Driving licence no | driving_licence | DrivingLicence | Driving license number
NHS number | NHS no | nhs_number | NHSNumber | NHS No.
Home address | home_address | HomeAddress | Home address (line 1) | Volunteer home address
Home postcode | home_postcode | HomePostcode | Home postcode (first half) | Ambassador home postcode
Next of kin | next_of_kin | NextOfKin | Next of kin (name) | Volunteer next of kin
Emergency contact | emergency_contact | EmergencyContact | Emergency contact no | Emergency contacts
Ethnicity | Ethnic group | ethnic_origin | EthnicBackground | Ethnic origin (optional) | Pupil ethnicity
Religion | religion | RELIGION | Religion (optional) | Religion 
Nationality | nationality | NATIONALITY | Nationality (optional) | Nationality: 
Disability | Disabilities | disability_status | DisabilityDetails | Pupil disability
Medical conditions | Medical | medical_notes | MedicalNeeds | Medical information (if any)
Allergies | Allergy | allergy_details | FoodAllergies | Allergies (if any)
Dietary requirements | dietary | DietaryNeeds | dietary_requirements | Dietary (please say)
Access needs | access_needs | AccessNeeds | Access needs (if any) | Pupil access needs
Photo consent | photo_consent | PhotoConsent | Media consent | Parental consent | Consent given
Signature | signature | Signed | Teacher signature | TeacherSignature | Signed by
Contact | Contacts | Contact name | contact_name | ContactName | Hub contact | School contact | Key contact
Contact number | Contact no | contact_number | ContactNo | Contact details | Contact info | Hub contact no.
Contact person | contact_person | ContactPerson | Named person | Responsible person | Person responsible
Volunteer | Volunteer name | volunteer_name | VolunteerName | Name of volunteer | Volunteer 1 | Lead volunteer
Ambassador | Ambassador name | ambassador_name | AmbassadorName | STEM Ambassador name | Names of ambassadors
Teacher | Teacher name | teacher_name | TeacherName | Name of teacher | Lead teacher | Class teacher | Teacher(s) name
Headteacher | Head teacher | Head | head_teacher | HeadTeacher | Headteacher name | Head of school | HeadFirstName
Principal | Principal name | principal_name | PrincipalName | Name of principal | Vice principal
Governor | Chair of governors | governor_name | GovernorName | Link governor | STEM governor
Pupil name | Pupil names | pupil_name | PupilName | Name of pupil | Pupil (name) | Pupil
Student name | student_name | StudentName | Name of student | Student | Student names
Learner name | learner_name | LearnerName | Name of learner | Learner | Learner names
Child name | Child's name | child_name | ChildName | Name of child | Children’s names
Parent | Parent name | parent_name | ParentName | Parent/carer | Parent or guardian | Parent/carer name
Carer | Carer name | carer_name | CarerName | Name of carer
Speaker | Speaker name | speaker_name | SpeakerName | Guest speaker | Name of speaker | Speakers’ names
Mentor | Mentor name | mentor_name | MentorName | Name of mentor | Lead mentor
Presenter | Presenter name | presenter_name | PresenterName | Name of presenter | Presenter 2
Coordinator | Co-ordinator | coordinator_name | CoordinatorName | STEM coordinator | Hub co-ordinator | Programme Coordinator
Manager | Hub manager | manager_name | ManagerName | Account manager | Name of manager | Hub Manager Name
Officer | Hub officer | officer_name | OfficerName | Outreach officer | Engagement Officer
Lead | STEM lead | lead_name | LeadName | Careers lead | Hub Lead | Science leader
Adviser | Careers adviser | adviser_name | AdvisorName | Careers advisor | Enterprise Adviser
Owner | Record owner | owner_name | OwnerName | Account Owner | Owner (name)
Director | Director name | director_name | DirectorName | Hub director | Programme Director
Staff | Staff name | staff_name | StaffName | Ambassador hub staff | Staff names | Name of staff member
Organiser | Organizer | organiser_name | OrganiserName | Event organiser | Name of organiser
Facilitator | Facilitator name | facilitator_name | FacilitatorName | Lead facilitator | Facilitator 2
Trainer | Tutor | trainer_name | TutorName | Lead trainer | Name of tutor | Form tutor
Attendee | Attendee name | attendee_name | AttendeeName | Delegate name | Delegate | Participant name | Attendee Status
Member of staff | Staff member | staff_member | StaffMember | Team member | Member name
Employee name | employee_name | EmployeeName | Name of employee | Employee ID | Employee
User name | Username | user_name | UserName | User ID | User
Booked by | booked_by | BookedBy | Booked by (name) | Booker name | Booker
Requested by | requested_by | RequestedBy | Requester | Requestor name
Created by | created_by | CreatedBy | Entered by | Reported by | Updated by | Logged by | Led by | Approved by
RNL | rnl | R.N.L. | RNL  | SENCO | senco | CEO | DSL
Volunteer postcode | volunteer_postcode | VolunteerPostcode | Ambassador postcode | Volunteer address | Ambassador address
Teacher job title | teacher_role | TeacherRole | Contact job title | Staff role | Volunteer job title
Volunteer ID | volunteer_id | VolunteerID | Volunteer ref | Ambassador ID | Pupil ID | Student ID
Volunteer notes | volunteer_notes | VolunteerNotes | Teacher comments | Teacher feedback | Pupil comment
Volunteer availability | volunteer_availability | AmbassadorAvailability | Ambassador availability | Volunteer bio
Initials | initials | Staff initials | TeacherInitials | Volunteer initials | INITIALS
LinkedIn | linkedin_profile | LinkedInURL | Twitter | twitter_handle | LinkedIn profile
Bank account | Bank details | bank_account | SortCode | Sort code | Payroll number
Looked after | looked_after | LookedAfterChild | Safeguarding notes | safeguarding`
  .trim()
  .split('\n')
  .map((line) => line.split(' | '))

const NOT_ABOUT_PEOPLE = `
Headcount | Mobile machine drivers | UPRN | UKPRN | Teachers | Volunteers | Address
NumberOfPupils | Number of teachers | No. of volunteers | Total pupils | Pupil roll | Volunteer hours | Pupil:teacher ratio
% pupils FSM | STEM Ambassador Hub | Ambassador hub | Lead school | Lead school name | School name | Name of school
Employer name | Region | Ward | Cluster | LSIP area | Careers hub | Trust name
Diocese | Leadership | Gender (name) | SEN provision | Employees | Number of employees | Programme
Students | ReligiousCharacter (name) | PhaseOfEducation (name) | Ward name`
  .trim()
  .split(/ \| |\n/)

describe('columns about people', () => {
  test(`${ABOUT_PEOPLE.length} things, in ${ABOUT_PEOPLE.flat().length} wordings`, () => {
    expect(ABOUT_PEOPLE.length).toBeGreaterThanOrEqual(76)
    for (const wordings of ABOUT_PEOPLE) expect(wordings.length).toBeGreaterThanOrEqual(5)
    expect(ABOUT_PEOPLE.flat().filter((heading) => !isAboutPeople(heading))).toEqual([])
  })

  test('numbers of people, and what is a school’s or a place’s, are not', () => {
    expect(NOT_ABOUT_PEOPLE.filter(isAboutPeople)).toEqual([])
  })

  test('a school’s own telephone and website are facts of the establishment, in a register alone', () => {
    const facts = FILE_KINDS.filter((kind) => FILE_KIND_DEFINITIONS[kind].headings.establishmentFacts)
    expect(facts).toEqual(['schools'])
    expect(FILE_KIND_DEFINITIONS.schools.headings.establishmentFacts).toEqual(['telephone', 'website'])
  })

  test('an id, a district, a DBS expiry and a status are facts of a volunteer, in a volunteers file alone, but for the id in a request', () => {
    const kinds = FILE_KINDS.filter((kind) => FILE_KIND_DEFINITIONS[kind].headings.personFacts)
    expect(kinds).toEqual(['volunteers', 'requests'])
    expect(FILE_KIND_DEFINITIONS.requests.headings.personFacts).toEqual(['matched_volunteer'])
    expect(FILE_KIND_DEFINITIONS.volunteers.headings.personFacts).toEqual([
      'volunteer_id',
      'district',
      'dbs_expiry',
      'volunteer_status',
    ])
  })

  test('no other accepted heading of any field is one', () => {
    const accepted = FILE_KINDS.flatMap((kind) => {
      const { fields, establishmentFacts = [], personFacts = [] } = FILE_KIND_DEFINITIONS[kind].headings
      return Object.entries(fields).flatMap(([field, headings]) =>
        establishmentFacts.includes(field) || personFacts.includes(field) ? [] : headings,
      )
    })
    expect(accepted.filter(isAboutPeople)).toEqual([])
  })
})
