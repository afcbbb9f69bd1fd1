"""A community for the stories of one record: an authority with a unit below it, officials, and who
calls. Every story has its own, of names that begin with its own word."""

import sys

from acting import Acting, day

AREA = "canbo/personnel/v1/"
SINCE = day("2010-01-01")


class Community:
    """Made by the command line of a story: PROTO_FOLDER GATEWAY ISSUER_FOLDER."""

    def __init__(self, word, number):
        self.word, self.number = word, number
        # The second has the same rights as the first; the reader has the right to read officials.
        self.first, self.second, self.reader = (
            Acting(*sys.argv[1:4], who) for who in ("admin", "committee", "reader"))
        self.personnel = self.service("personnel_service", "PersonnelService")

    def service(self, file, name, acting=None):
        return (acting or self.first).service(AREA + file, name)

    def organization(self, name, kind, level, parent=""):
        self.personnel.CreateOrganization(
            organization={
                "code": f"{self.word}-{name}", "name_vi": f"Tổ chức {self.word} {name}",
                "organization_type": f"ORGANIZATION_TYPE_{kind}",
                "organization_level": f"ORGANIZATION_LEVEL_{level}",
                "parent_organization": parent and f"organizations/{self.word}-{parent}"},
            organization_id=f"{self.word}-{name}", effective_date=SINCE)
        return f"organizations/{self.word}-{name}"

    def official(self, name, index, organization, full_name="Trần Thị Bưởi", born="1980-01-02"):
        self.personnel.CreateOfficial(
            official={
                "personal_id": f"9990{self.number:03}{index:05}", "full_name": full_name,
                "gender": "GENDER_FEMALE", "birth_date": day(born),
                "official_kind": "OFFICIAL_KIND_CONG_CHUC", "managing_organization": organization},
            official_id=f"{self.word}-{name}", effective_date=SINCE)
        return f"officials/{self.word}-{name}"
