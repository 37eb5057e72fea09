"""MkDocs on a machine without a Chinese font: `python -m fontless build …`."""

import shutil
from unittest.mock import patch

from mkdocs.__main__ import cli

from noticeboard.exports.sharing import fonts

with patch.object(fonts, "system_folders", return_value=()), patch.object(shutil, "which", return_value=None):
    cli()
