"""A folder that other programs, a network or a stick may harm is known as such; others are not."""

from pathlib import Path, PureWindowsPath

import pytest

from gco_desktop.kluis.surroundings import Risk, Surroundings, surroundings_of, unc_path

ROOT_MOUNT = "/dev/sda1 / ext4 rw 0 0"


class Computer:
    """A computer with disks and variables of its own."""

    def __init__(self, folder: Path) -> None:
        self.home = folder / "thuis"
        self.home.mkdir()
        self.mounts = folder / "mounts"
        self.blocks = folder / "block"
        self.environ: dict[str, str] = {}
        self.mount()
        self.disk("sda", "sda1", removable=False)

    def mount(self, *lines: str) -> None:
        self.mounts.write_text("\n".join((ROOT_MOUNT, *lines)) + "\n")

    def disk(self, disk: str, partition: str, *, removable: bool) -> None:
        real = self.blocks.parent / "devices" / disk
        (real / partition).mkdir(parents=True)
        (real / "removable").write_text(f"{int(removable)}\n")
        self.blocks.mkdir(exist_ok=True)
        for name, place in ((disk, real), (partition, real / partition)):
            (self.blocks / name).symlink_to(place)

    def at(self, folder: Path | str) -> Surroundings | None:
        place = Path(folder) if str(folder).startswith("/") else self.home / folder
        return surroundings_of(place, environ=self.environ, mounts=self.mounts, blocks=self.blocks)


@pytest.fixture
def computer(tmp_path: Path) -> Computer:
    return Computer(tmp_path)


@pytest.mark.parametrize(
    ("folder", "program"),
    [
        ("OneDrive/kluis", "OneDrive"),
        ("OneDrive - Stichting Voorbeeld/Documenten/kluis", "OneDrive"),
        ("Dropbox/kluis", "Dropbox"),
        ("Dropbox (Werk)/kluis", "Dropbox"),
        ("Google Drive/Mijn Drive/kluis", "Google Drive"),
        ("GoogleDrive/kluis", "Google Drive"),
        ("Library/Mobile Documents/com~apple~CloudDocs/kluis", "iCloud"),
        ("iCloudDrive/kluis", "iCloud"),
        ("Nextcloud/kluis", "Nextcloud"),
        ("Nextcloud2/kluis", ""),
        ("pCloud Drive/kluis", "pCloud"),
        ("Box/kluis", "Box"),
        ("Box Sync/kluis", "Box"),
    ],
)
def test_a_folder_of_a_sync_program_is_known_by_its_name(
    computer: Computer, folder: str, program: str
) -> None:
    found = computer.at(folder)

    assert (found.program if found else "") == program
    assert found is None or found.risk is Risk.SYNC


@pytest.mark.parametrize(
    ("marker", "program"),
    [
        (".dropbox.cache", "Dropbox"),
        (".sync_1f2e3d.db", "Nextcloud"),
        (".tmp.drivedownload", "Google Drive"),
        (".849C9593-D756-4E56-8D6E-42412F2A707B", "OneDrive"),
        (".stfolder", "Syncthing"),
    ],
)
def test_a_sync_program_is_known_by_what_it_leaves(
    computer: Computer, marker: str, program: str
) -> None:
    (computer.home / "Werk").mkdir()
    (computer.home / "Werk" / marker).touch()

    assert computer.at("Werk/diep/kluis") == Surroundings(risk=Risk.SYNC, program=program)
    assert computer.at("Ander/kluis") is None


def test_a_folder_that_onedrive_took_over_is_known_by_the_variable(computer: Computer) -> None:
    computer.environ = {"OneDriveCommercial": str(computer.home / "Stichting Voorbeeld")}

    assert computer.at("Stichting Voorbeeld/Documenten/kluis") == Surroundings(
        risk=Risk.SYNC, program="OneDrive"
    )
    assert computer.at("Documenten/kluis") is None
    computer.environ = {"OneDrive": ""}
    assert computer.at("Documenten/kluis") is None


def test_a_link_into_a_sync_folder_is_followed(computer: Computer) -> None:
    (computer.home / "Dropbox").mkdir()
    (computer.home / "Documenten").symlink_to(computer.home / "Dropbox")

    assert computer.at("Documenten/kluis") == Surroundings(risk=Risk.SYNC, program="Dropbox")


@pytest.mark.parametrize("kind", ["nfs", "nfs4", "cifs", "smb3", "fuse.sshfs", "fuse.rclone"])
def test_a_network_drive_is_known(computer: Computer, kind: str) -> None:
    computer.mount(f"server:/deel {computer.home}/net\\040werk {kind} rw 0 0")

    assert computer.at("net werk/kluis") == Surroundings(risk=Risk.NETWORK)
    assert computer.at("net werk2/kluis") is None


def test_a_disk_of_our_own_on_a_network_drive_counts_as_that_disk(computer: Computer) -> None:
    computer.mount(
        f"server:/deel {computer.home} nfs4 rw 0 0", f"/dev/sda2 {computer.home}/eigen ext4 rw 0 0"
    )

    assert computer.at("eigen/kluis") is None
    assert computer.at("kluis") == Surroundings(risk=Risk.NETWORK)


def test_a_stick_is_known_by_what_the_system_says_of_the_disk(computer: Computer) -> None:
    computer.disk("sdb", "sdb1", removable=True)
    computer.mount(f"/dev/sdb1 {computer.home}/stick vfat rw 0 0")

    assert computer.at("stick/kluis") == Surroundings(risk=Risk.REMOVABLE)


@pytest.mark.parametrize("folder", ["/media/gebruiker/STICK/kluis", "/run/media/x/STICK/kluis"])
def test_a_stick_is_known_by_where_it_appears(computer: Computer, folder: str) -> None:
    assert computer.at(folder) == Surroundings(risk=Risk.REMOVABLE)


@pytest.mark.parametrize(
    "folder", ["Documenten/kluis", ".local/share/GCO Desktop/kluis", "Boxen/kluis", "Mailbox/kluis"]
)
def test_an_ordinary_folder_gives_no_warning(computer: Computer, folder: str) -> None:
    assert computer.at(folder) is None


def test_nothing_readable_gives_no_warning(computer: Computer) -> None:
    computer.mounts.unlink()

    assert computer.at("kluis") is None
    assert computer.at("a\0b") is None


@pytest.mark.parametrize(
    ("path", "on_server"),
    [
        (r"\\server\deel\kluis", True),
        (r"C:\Users\x\kluis", False),
        (r"\\?\C:\Users\x\kluis", False),
    ],
)
def test_a_windows_path_with_a_server_is_a_network(path: str, *, on_server: bool) -> None:
    assert unc_path(PureWindowsPath(path)) is on_server
