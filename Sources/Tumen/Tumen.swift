// `import Tumen` is all that a publishing tool needs: the words of the field come with it.
@_exported public import TumenModel
