"""Names the wheel for the platform and the version of the library that it carries; it serves every Python 3."""

import ctypes
import pathlib

from setuptools import setup
from setuptools.command.bdist_wheel import bdist_wheel
from setuptools.dist import Distribution


class PlatformWheel(bdist_wheel):
    def finalize_options(self):
        super().finalize_options()
        self.root_is_pure = False

    def get_tag(self):
        return "py3", "none", super().get_tag()[2]


class BinaryDistribution(Distribution):
    def has_ext_modules(self):
        return True


def version():
    library = ctypes.CDLL(str(pathlib.Path(__file__).with_name("tumen") / "libtumen.so"))
    library.tumen_version.restype = ctypes.c_char_p
    return library.tumen_version().decode()


setup(version=version(), cmdclass={"bdist_wheel": PlatformWheel}, distclass=BinaryDistribution)
